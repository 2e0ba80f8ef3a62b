package studio.ra.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import studio.ra.models.Model;
import studio.ra.models.Tier;

/** The rows of the catalogue's own migration, so that the rules are tested on what is shipped. */
final class Catalogue {

    private static final Pattern ROW = Pattern.compile("\\{id: '[^}]*}", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(\\w+): ('([^']*)'|\\[[^\\]]*]|[\\w.]+)");

    private Catalogue() {
    }

    static List<Model> rows() {
        var rows = new ArrayList<Model>();
        var text = ROW.matcher(migration());
        while (text.find()) {
            rows.add(row(fields(text.group())));
        }
        return rows;
    }

    private static Model row(Map<String, String> f) {
        var strengths = new HashMap<String, Double>();
        f.forEach((name, value) -> {
            if (name.startsWith("can")) {
                strengths.put(name.substring(3).toLowerCase(java.util.Locale.ROOT), Double.valueOf(value));
            }
        });
        return new Model(f.get("id"), f.get("name"), f.get("provider"), f.get("wireId"), f.get("family"), Tier.of(f.get("tier")), strengths,
                Integer.parseInt(f.get("maxReferences")), Long.valueOf(f.get("price")), Integer.parseInt(f.get("latencyMs")), List.of(),
                Boolean.parseBoolean(f.get("seeds")), Integer.parseInt(f.get("promptLimit")), true, null,
                f.get("successor").equals("null") ? null : f.get("successor"));
    }

    private static Map<String, String> fields(String row) {
        var fields = new HashMap<String, String>();
        var field = FIELD.matcher(row);
        while (field.find()) {
            fields.put(field.group(1), field.group(3) == null ? field.group(2) : field.group(3));
        }
        return fields;
    }

    private static String migration() {
        try (var in = Catalogue.class.getResourceAsStream("/graph-migrations/V002__catalogue.cypher")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

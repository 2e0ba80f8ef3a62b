package studio.ra.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A brief with what a person says it wants. */
record Labelled(String text, Map<String, String> labels) {

    static List<Labelled> of(String file) {
        try (var in = Labelled.class.getResourceAsStream(file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var head = lines.get(0).split("\t");
            var all = new ArrayList<Labelled>();
            for (var line : lines.subList(1, lines.size())) {
                var cell = line.split("\t");
                var labels = new LinkedHashMap<String, String>();
                for (int i = 1; i < head.length; i++) {
                    labels.put(head[i], cell[i]);
                }
                all.add(new Labelled(cell[0], labels));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing may be learned or tuned from it. */
    boolean tests() {
        return "test".equals(labels.get("split"));
    }

    Brief brief() {
        return new Brief(text, "keyframe", Map.of(), 0, false);
    }

    /** What the reader says of the axis, as the label would say it. */
    String read(String axis, IntentReader reader) {
        var intent = reader.read(brief());
        return axis.equals("styleNamed") ? String.valueOf(intent.styleNamed()) : intent.reading(axis).value();
    }
}

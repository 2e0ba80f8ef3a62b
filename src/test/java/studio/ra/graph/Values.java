package studio.ra.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import studio.ra.web.Estate;

/** What a statement's parameters can be, so that it finds what a workspace has: ids of its own nodes by the label they are looked for with. */
final class Values {

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Map<String, List<String>> ids;
    private final Map<String, Object> usual = new HashMap<>();

    /** @param ids label to the ids of its nodes. @param still an asset's properties. @param vector of a meaning. @param version of heads */
    Values(Map<String, List<String>> ids, Row still, Object vector, String version) {
        this.ids = ids;
        strings("by", "reason", "note", "name", "query", "task", "warning", "token", "fingerprint", "owner", "cause", "trial", "entry", "take", "taking", "former", "as", "batch", "id", "secret", "body");
        usual.putAll(Map.of("fence", 1, "drawn", 1, "credits", 1, "part", 0, "held", 0, "spent", 0, "seconds", 1, "left", 3, "limit", 1000));
        usual.putAll(Map.of("most", 1000, "least", 0.0, "over", true, "refused", false, "unsure", false, "oldest", true, "state", "done", "model", "sketch"));
        usual.putAll(Map.of("at", Instant.now(), "now", Instant.now(), "recently", LONG_AGO, "lately", "2020-01-01", "ceiling", "~", "scope", "project"));
        usual.putAll(Map.of("words", "quillon", "version", version, "vector", vector, "sha256", still.text("sha256"), "target", one("Project"), "as", "spent"));
        usual.putAll(Map.of("changes", Map.of("description", "stolen", "name", "stolen", "title", "stolen", "heading", "stolen"), "characters", ids.get("Character"),
                "references", ids.get("Reference"), "order", ids.get("Shot"), "assets", ids.get("Asset"), "heads", Map.of("id", "new"), "outcome", Map.of("outcome", "stolen"),
                "legs", Map.of("issued", 0, "available", -1, "held", 1, "spent", 0)));
        usual.putAll(Map.of("type", "generation.unknown", "url", "https://hooks.example/new", "events", List.of("generation.unknown"), "change", true, "webhook", one("Webhook"),
                "lease", 60, "later", 1000, "status", 200, "few", 2000, "since", ""));
        usual.putAll(Map.of("epoch", 0, "half", 1e12, "sums", List.of(Map.of("model", "sketch", "style", "", "shotType", "", "day", "2026-01-01", "approved", 1.0, "rejected", 0.0, "overridden", 0.0))));
        many();
        brought();
    }

    /** What comes with a project. */
    private void brought() {
        usual.put("drawings", List.of(Map.of("models", List.of("sketch"), "event", Map.of("id", "new"),
                "generation", Map.of("id", "new", "decision", one("Decision"), "subject", one("Character")))));
        usual.put("used", List.of(Map.of("drawing", one("Generation"), "asset", one("Asset"))));
        usual.put("weighed", List.of(Map.of("decision", one("Decision"), "lock", one("Lock"), "marks", Map.of("place", 0))));
        usual.put("accepted", List.of(Map.of("asset", one("Asset"), "lock", one("Lock"))));
    }

    private void many() {
        var made = Map.<String, Object>of("id", "new", "name", "new");
        usual.put("row", made);
        usual.put("rows", List.of(made));
        usual.put("tied", List.of(Map.of("asset", one("Asset"), "meaning", one("Meaning"))));
        usual.put("laid", List.of(Map.of("id", one("Asset"), "likeness", 1, "stack", "stolen")));
        usual.put("near", List.of(Map.of("id", one("Meaning"), "score", 1.0)));
        usual.put("looks", List.of(Map.of("subject", one("Reference"), "locks", List.of(Map.of("asset", one("Asset"), "lock", Map.of("id", "new", "version", 9), "current", true)))));
        usual.put("stills", List.of(Map.of("asset", Map.of("id", "new", "subject", one("Character"), "shot", one("Shot"), "generation", one("Generation")),
                "parent", one("Asset"), "how", "branched")));
        usual.put("takes", List.of(Map.of("asset", one("Asset"), "take", made)));
        usual.put("shown", List.of(Map.of("shot", one("Shot"), "asset", one("Asset"))));
        usual.put("generations", List.of(Map.of("decision", one("Decision"), "generation", Map.of("id", "new", "subject", one("Character")), "event", made,
                "warnings", List.of("stolen"), "place", 0)));
        usual.put("decisions", List.of(Map.of("decision", Map.of("id", "new", "catalogue", "new"), "catalogue", "[]", "candidates", List.of(), "chosen", List.of(),
                "anchors", List.of(Map.of("lock", one("Lock"), "marks", Map.of("place", 0))))));
        usual.put("corrections", List.of(Map.of("key", one("Correction"), "id", "new", "said", Map.of("text", "stolen"))));
        usual.put("scenes", List.of(Map.of("id", one("Scene"), "shots", List.of(Map.of("id", "new", "stated", Map.of(), "characters", ids.get("Character"),
                "references", ids.get("Reference"))))));
    }

    /** Several sets: of each label an id may be of, and of the first ids of each. @throws AssertionError where a parameter has no value here */
    List<Map<String, Object>> of(String statement) {
        var names = new TreeSet<String>();
        PARAMETER.matcher(statement.replaceAll("//[^\\n]*", "")).results().forEach(found -> names.add(found.group(1)));
        names.remove("workspace");
        int most = names.stream().mapToInt(name -> labels(name, statement).size()).max().orElse(0);
        return IntStream.range(0, Math.max(1, 4 * most)).mapToObj(at -> {
            var values = new HashMap<String, Object>();
            names.forEach(name -> values.put(name, value(name, statement, at)));
            return (Map<String, Object>) values;
        }).toList();
    }

    private Object value(String name, String statement, int at) {
        if (statement.contains("$" + name + " IS NULL") && !name.equals("asset")) {
            return null;
        }
        if (statement.matches("(?s).*CREATE[^\\n]*\\{id: \\$" + name + "[,}].*")) {
            return "new";
        }
        var labels = name.equals("version") ? List.<String>of() : labels(name, statement);
        if (!labels.isEmpty()) {
            var own = ids.get(labels.get(at % labels.size()));
            return name.equals("ids") || name.equals("assets") ? own : own.get(at / labels.size() % own.size());
        }
        if (statement.matches("(?s).*SET \\w+ \\+?= \\$" + name + "\\b.*") && !usual.containsKey(name)) {
            return Map.of("id", "new");
        }
        return switch (name) {
            case "after" -> statement.contains("> $after") || statement.contains("id: $after") ? "" : "~";
            case "kind" -> statement.contains("labels(n)") ? "Character" : "character";
            case "key" -> statement.contains(":Journey") ? Estate.WORD : one("Claim");
            case "verdict" -> statement.contains("+= $verdict") ? Map.of() : "approved";
            case "event" -> "new";
            case "decisions" -> statement.contains("$drawings") ? List.of(Map.of("id", "new")) : usual.get(name);
            case "subject" -> statement.contains("subject: $subject") ? one("Shot") : one("Character");
            case "project" -> one("Project");
            case "scenes" -> statement.contains("HAS_SCENE") ? List.of(Map.of("id", "new")) : usual.get(name);
            default -> {
                if (!usual.containsKey(name)) {
                    throw new AssertionError("say what $" + name + " can be, so that it finds something");
                }
                yield usual.get(name);
            }
        };
    }

    /** The labels a parameter is an id of, as the patterns say. */
    private List<String> labels(String name, String statement) {
        var labels = new ArrayList<String>();
        Pattern.compile(":(\\w+) \\{id: \\$" + name + "[,}]").matcher(statement).results().forEach(found -> labels.add(found.group(1)));
        Pattern.compile("UNWIND \\$" + name + " AS (\\w+)\\s+(?:WITH DISTINCT \\1\\s+)?MATCH \\(\\w+:(\\w+) \\{id: \\1[,}]").matcher(statement).results().forEach(found -> labels.add(found.group(2)));
        labels.removeIf(label -> !ids.containsKey(label));
        return labels;
    }

    private String one(String label) {
        var some = ids.get(label);
        if (some == null) {
            throw new AssertionError("the estate has no " + label);
        }
        return some.get(0);
    }

    private void strings(String... names) {
        for (var name : names) {
            usual.put(name, "new");
        }
    }
}

package studio.ra.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was drawn in a workspace in a year, one drawing after another: project after project, some shots drawn again and again, each from its last still where that was
 * branched; what was held, settled, approved and rejected. Every drawing is rows for the queries of {@link Fill}.
 */
final class Past {

    private static final List<String> STYLES = List.of("photoreal", "cinematic", "documentary", "stylized", "painted", "illustrated", "animated");
    private static final List<String> SHOTS = List.of("wide", "medium", "close-up", "action", "dialogue", "abstract", "product", "text");
    private static final List<String> MODELS = List.of("imagen-4-fast", "imagen-4", "gemini-flash-image", "seedream-4.5", "flux-1.1-pro", "flux-1.1-ultra");
    private static final List<String> FAMILIES = List.of("imagen", "imagen", "imagen", "seedream", "flux", "flux");
    /** Decisions before the last so many have no snapshot: each is some thousand characters, and only these are judged again. */
    private static final int SNAPSHOTS = 12_000;

    /** @param still that it holds */
    private record Locked(String id, String still) {
    }

    final Map<String, String> current = new LinkedHashMap<>();
    final Map<String, List<Map<String, Object>>> rows = new HashMap<>();
    final Map<String, Long> spent = new HashMap<>();
    long issued;
    long available;
    int entries;
    int assets;

    private final World world;
    private final Chance chance;
    private final Template template;
    private final int wanted;
    private final Instant begin;
    private final Duration year;
    private final Map<Integer, Locked> locks = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();
    private final Map<String, String> approved = new HashMap<>();

    Past(World world, Chance chance, Template template, int wanted, Instant begin, Duration year) {
        this.world = world;
        this.chance = chance;
        this.template = template;
        this.wanted = wanted;
        this.begin = begin;
        this.year = year;
        grant(begin);
    }

    boolean over() {
        return assets >= wanted;
    }

    /** The next drawing. First everybody has a portrait and is locked; one in five has another lock later. */
    void draw() {
        var at = begin.plus(Duration.ofMillis((long) (year.toMillis() * ((double) assets / wanted))));
        if (locks.size() < world.characters.size()) {
            portrait(locks.size(), at);
        } else if (chance.one(200)) {
            portrait(chance.skewed(world.characters.size()), at);
        } else {
            keyframe(at);
        }
    }

    private void portrait(int who, Instant at) {
        var stills = drawing("portrait", world.characters.get(who), world.projects.get(0), null, List.of(), at);
        if (!stills.isEmpty()) {
            var former = locks.get(who);
            var lock = new Locked(chance.id(at), stills.get(0));
            locks.put(who, lock);
            var row = new HashMap<String, Object>(Map.of("subject", world.characters.get(who), "still", lock.still, "lock", Map.of("id", lock.id, "workspace", world.workspace,
                    "version", former == null ? 1 : 2, "model", "imagen-4", "family", "imagen", "description", "as then", "at", at.atZone(ZoneOffset.UTC))));
            row.put("former", former == null ? null : former.id);
            add("locks", row);
        }
    }

    private void keyframe(Instant at) {
        int project = Math.min(world.projects.size() - 1, (int) ((double) assets / wanted * world.projects.size()));
        int per = world.shots.size() / world.projects.size();
        var shot = world.shots.get(project * per + chance.skewed(per));
        var anchors = shot.cast().stream().map(locks::get).toList();
        var parent = chance.one(4) ? last.get(shot.id()) : null;
        var stills = drawing("keyframe", shot.id(), world.projects.get(project), parent, anchors, at);
        if (!stills.isEmpty()) {
            last.put(shot.id(), stills.get(stills.size() - 1));
            current.put(shot.id(), approved.getOrDefault(shot.id(), last.get(shot.id())));
        }
    }

    private List<String> drawing(String purpose, String subject, String project, String parent, List<Locked> anchors, Instant at) {
        int model = chance.below(MODELS.size());
        int count = 1 + chance.skewed(5);
        boolean failed = chance.one(33);
        var decision = chance.id(at);
        var id = chance.id(at);
        var words = chance.words();
        var time = at.atZone(ZoneOffset.UTC);
        var end = at.plusSeconds(6).atZone(ZoneOffset.UTC);
        long due = failed ? 0 : 4L * count;
        var common = Map.<String, Object>of("workspace", world.workspace, "purpose", purpose, "subject", subject, "project", project, "brief", words, "createdAt", time);
        var judged = new HashMap<>(common);
        judged.putAll(Map.of("id", decision, "style", chance.of(STYLES), "shotType", chance.of(SHOTS), "count", count, "credits", 4L * count, "expiresAt", end));
        judged.put("pinScope", chance.one(10) ? "request" : null);
        judged.put("snapshot", (wanted - assets) / 2 < SNAPSHOTS ? snapshot() : null);
        var drawn = new HashMap<>(common);
        drawn.putAll(Map.of("id", id, "decision", decision, "state", failed ? "failed" : "done", "count", count, "drawn", failed ? 0 : count, "due", due, "spent", due));
        drawn.putAll(Map.of("model", MODELS.get(model), "line", List.of(MODELS.get(model)), "parts", List.of(count), "perImage", 4, "startedAt", time, "endedAt", end, "prompt", words));
        drawn.putAll(Map.of("quality", chance.one(5) ? "final" : "candidate", "events", 3));
        drawn.put("parent", parent);
        drawn.put("how", parent == null ? null : "branched");
        var stills = failed ? List.<Map<String, Object>>of() : IntStream.range(0, count).mapToObj(i -> still(common, id, decision, model, words, at)).toList();
        var row = new HashMap<String, Object>(Map.of("id", id, "decision", judged, "generation", drawn, "model", MODELS.get(model), "stills", stills,
                "attempt", Map.of("id", chance.id(at), "workspace", world.workspace, "generation", id, "model", MODELS.get(model), "count", count, "startedAt", time,
                        "outcome", failed ? "unavailable" : "drawn", "drawn", failed ? 0 : count, "ms", 5000 + chance.below(4000)),
                "events", List.of(event(id, 1, "queued", 0, count, at), event(id, 2, "drawing", 0, count, at), event(id, 3, failed ? "failed" : "done", failed ? 0 : count, count, at))));
        row.put("words", words);
        add(purpose, row);
        anchors.stream().filter(lock -> lock != null).forEach(lock -> add("anchors", Map.of("generation", id, "lock", lock.id, "family", "imagen", "name", "Somebody")));
        if (parent != null && !failed) {
            stills.forEach(still -> add("derived", Map.of("still", still.get("id"), "parent", parent)));
        }
        book(id, project, 4L * count, due, at);
        stills.forEach(still -> judge(still, subject, judged, at));
        assets += stills.size();
        return stills.stream().map(still -> (String) still.get("id")).toList();
    }

    private Map<String, Object> still(Map<String, Object> common, String generation, String decision, int model, String words, Instant at) {
        var still = new HashMap<>(common);
        still.remove("purpose");
        var id = chance.id(at);
        still.putAll(Map.of("id", id, "kind", common.get("purpose"), "state", "new", "prompt", "As drawn. " + words, "model", MODELS.get(model), "family", FAMILIES.get(model),
                "provider", "google", "generation", generation, "decision", decision, "credits", 4));
        still.putAll(Map.of("sha256", chance.hash(), "bytes", 1_400_000, "likeness", chance.any(), "stack", id));
        still.put("shot", common.get("purpose").equals("keyframe") ? common.get("subject") : null);
        return still;
    }

    private void judge(Map<String, Object> still, String subject, Map<String, Object> decision, Instant at) {
        if (chance.one(3)) {
            var verdict = chance.one(2) ? "approved" : "rejected";
            still.put("state", verdict);
            add("takes", Map.of("still", still.get("id"), "take", Map.of("id", chance.id(at), "workspace", world.workspace, "at", at.atZone(ZoneOffset.UTC), "verdict", verdict,
                    "by", "somebody", "model", still.get("model"), "style", decision.get("style"), "shotType", decision.get("shotType"))));
            if (verdict.equals("approved")) {
                approved.put(subject, (String) still.get("id"));
            }
        }
    }

    private Map<String, Object> event(String id, int number, String state, int drawn, int count, Instant at) {
        return Map.of("id", chance.id(at), "number", number, "workspace", world.workspace, "generation", id, "state", state, "at", at.atZone(ZoneOffset.UTC), "drawn", drawn, "count", count);
    }

    private void grant(Instant at) {
        issued = -100L * wanted - 100_000;
        available = -issued;
        add("grants", entry("grant", at, issued, -issued, 0, 0));
    }

    private void book(String generation, String project, long held, long due, Instant at) {
        available -= due;
        spent.merge(project, due, Long::sum);
        var hold = entry("hold", at, 0, -held, held, 0);
        var end = due > 0 ? entry("settle", at, 0, held - due, -held, due) : entry("release", at, 0, held, -held, 0);
        for (var each : List.of(hold, end)) {
            each.put("generation", generation);
            each.put("project", project);
            add("entries", each);
        }
    }

    private Map<String, Object> entry(String kind, Instant at, long issued, long available, long held, long spent) {
        return new HashMap<>(Map.of("id", chance.id(at), "number", ++entries, "workspace", world.workspace, "at", at.atZone(ZoneOffset.UTC), "kind", kind, "issued", issued,
                "available", available, "held", held, "spent", spent));
    }

    /** As of a workspace that judged much before. */
    private String snapshot() {
        return ((String) template.decision().get("snapshot")).replace("\"history\":[]", IntStream.range(0, 30).mapToObj(i -> "[\"" + chance.of(MODELS) + "\",\"" + chance.of(STYLES)
                + "\",\"" + chance.of(SHOTS) + "\"," + chance.below(90_000) / 10_000.0 + "," + chance.below(90_000) / 10_000.0 + "]").collect(Collectors.joining(",", "\"history\":[", "]")));
    }

    private void add(String what, Map<String, Object> row) {
        rows.computeIfAbsent(what, name -> new ArrayList<>()).add(row);
    }

    /** The rows of a kind since they were last taken. */
    List<Map<String, Object>> take(String what) {
        var taken = rows.remove(what);
        return taken == null ? List.of() : taken;
    }
}

package studio.ra.generation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.models.Model;
import studio.ra.routing.Candidate;
import studio.ra.routing.Decision;
import studio.ra.routing.Factors;
import studio.ra.routing.Past;
import studio.ra.routing.Snapshot;

/** Keeps every decision with every model considered (R14). */
@ApplicationScoped
class Decisions {

    private static final Cypher DECIDE = Cypher.of(Decisions.class, "decide");
    private static final Cypher DECISION = Cypher.of(Decisions.class, "decision");
    private static final Cypher SNAPSHOT = Cypher.of(Decisions.class, "snapshot");
    private static final Cypher CATALOGUE = Cypher.of(Decisions.class, "catalogue");
    private static final Cypher PAST = Cypher.of(Decisions.class, "past");

    private final Graph graph;
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    Decisions(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Decisions() {
        this(null);
    }

    /** One that is kept already is left as it is. */
    void keep(String workspace, List<Judgment> judged) {
        var params = Params.of("workspace", workspace, "decisions", judged.stream().map(this::row).toList());
        if (graph.within()) {
            graph.tell(DECIDE, params);
        } else {
            graph.again(DECIDE, params);
        }
    }

    Optional<Ruling> ruling(String workspace, String id) {
        return graph.one(DECISION, Params.of("workspace", workspace, "ids", List.of(id))).map(this::ruling);
    }

    /** Decisions as they travel, by their ids. */
    List<PastDecision> past(String workspace, List<String> ids) {
        return graph.read(DECISION, Params.of("workspace", workspace, "ids", ids)).stream().map(row -> new PastDecision(ruling(row), row.row("decision").text("brief"),
                stated(row.row("decision").texts("stated")), row.rows("anchors").stream().map(a -> new PastDecision.Weighed(a.text("lock"), a.text("asset"),
                        a.text("subject"), a.text("name"), a.text("family"))).toList())).toList();
    }

    /** What a decision was made from; empty where the workspace has no such decision, or one from before snapshots were kept. */
    Optional<Snapshot> snapshot(String workspace, String id) {
        return graph.one(SNAPSHOT, Params.of("workspace", workspace, "id", id)).map(row -> Snapshot.read(row.text("snapshot"), Snapshot.models(row.text("catalogue"))));
    }

    /** Hands on the last decisions of a workspace, the newest first: one read, and one more for each catalogue they were made from. */
    void past(String workspace, int last, Consumer<Past> taker) {
        var catalogues = new HashMap<String, List<Model>>();
        graph.each(PAST, Params.of("workspace", workspace, "limit", last), row -> taker.accept(new Past(row.text("id"), row.text("subject"),
                row.text("chosen"), row.numberOrNull("credits"), Snapshot.read(row.text("snapshot"),
                        catalogues.computeIfAbsent(row.text("catalogue"), this::catalogue)))));
    }

    private List<Model> catalogue(String id) {
        return Snapshot.models(graph.one(CATALOGUE, Params.of("id", id)).orElseThrow().text("text"));
    }

    private Params row(Judgment judged) {
        var told = Ruling.of(judged);
        var decision = judged.decision();
        var intent = told.intent();
        var catalogue = judged.snapshot().catalogue();
        var node = Params.of("id", judged.id(), "purpose", told.purpose(), "subject", told.subject(),
                "project", judged.memory().project(), "brief", judged.brief(), "tier", judged.asked().tier().toString(), "count", judged.asked().count(),
                "style", intent.style(), "shotType", intent.shotType(), "motion", intent.motion(), "complex", intent.complex(),
                "detailCritical", intent.detailCritical(), "live", intent.live(), "intent", json.toJson(intent),
                "stated", stated(judged.asked().stated()),
                "because", told.because(), "warnings", told.warnings(), "credits", decision.credits(),
                "snapshot", judged.snapshot().text(), "catalogue", sha256(catalogue), "createdAt", judged.at(), "expiresAt", judged.until());
        if (told.pin() != null) {
            node.with("pinScope", told.pin().scope()).with("pinModel", told.pin().model()).with("pinLeft", told.pin().left());
        }
        return Params.of("decision", node, "catalogue", catalogue, "chosen", decision.chosen() == null ? List.of() : List.of(decision.chosen().id()),
                "candidates", ranked(decision), "anchors", anchors(judged));
    }

    /** What a request stated, as the graph has it: a list of {@code field=value}. */
    static List<String> stated(Map<String, String> fields) {
        return fields.entrySet().stream().map(said -> said.getKey() + '=' + said.getValue()).sorted().toList();
    }

    static Map<String, String> stated(List<String> pairs) {
        return pairs.stream().map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Params> ranked(Decision decision) {
        var all = decision.candidates();
        return IntStream.range(0, all.size()).mapToObj(rank -> {
            var c = all.get(rank);
            var marks = Params.of("rank", rank, "verdict", c.verdict(), "reason", c.reason(), "credits", c.credits(), "score", c.score());
            if (c.factors() != null) {
                var f = c.factors();
                marks.with("intent", f.intent()).with("continuity", f.continuity()).with("cost", f.cost()).with("speed", f.speed())
                        .with("history", f.history()).with("health", f.health()).with("detail", f.detail());
            }
            return Params.of("model", c.model(), "marks", marks);
        }).toList();
    }

    private static List<Params> anchors(Judgment judged) {
        var held = judged.memory().cast().stream().filter(p -> p.anchor() != null).toList();
        return IntStream.range(0, held.size()).mapToObj(place -> {
            var p = held.get(place);
            return Params.of("lock", p.anchor().lock(), "marks",
                    Params.of("place", place, "asset", p.anchor().asset(), "subject", p.id(), "name", p.name(), "family", p.anchor().family()));
        }).toList();
    }

    private Ruling ruling(Row row) {
        var d = row.row("decision");
        if (d.has("told")) {
            return json.fromJson(d.text("told"), Ruling.class);
        }
        var chosen = row.row("chosen");
        return new Ruling(d.text("id"), d.text("purpose"), d.text("subject"), json.fromJson(d.text("intent"), Ruling.Intent.class),
                chosen.has("id") ? new Ruling.Chosen(chosen.text("id"), chosen.text("family"), chosen.text("tier")) : null,
                d.texts("because"), d.texts("warnings"),
                row.rows("anchors").stream().map(a -> new Ruling.Anchor(a.text("asset"), a.text("subject"), a.text("family"))).toList(),
                d.has("pinScope") ? new Ruling.Wished(d.text("pinScope"), d.text("pinModel"), d.has("pinLeft") ? (int) d.number("pinLeft") : null) : null,
                row.rows("candidates").stream().map(Decisions::candidate).toList(),
                d.has("credits") ? new Ruling.Quote(d.text("id"), d.number("credits"), d.instant("expiresAt")) : null, d.instant("createdAt"));
    }

    private static Candidate candidate(Row c) {
        boolean excluded = c.text("verdict").equals("excluded");
        return new Candidate(c.text("model"), c.text("family"), c.text("verdict"), excluded ? null : c.fraction("score"),
                excluded ? null : new Factors(c.fraction("intent"), c.fraction("continuity"), c.fraction("cost"), c.fraction("speed"),
                        c.fraction("history"), c.fraction("health"), c.fraction("detail")),
                c.numberOrNull("credits"), c.text("reason"));
    }
}

package studio.ra.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.intent.Heads;
import studio.ra.intent.Trainer;

/** The heads of each workspace, by version, and which of them is current. Where none was chosen, that is the studio's own, whichever it ships. */
@ApplicationScoped
public class Versions {

    private static final Cypher SHIP = Cypher.of(Versions.class, "ship");
    private static final Cypher SHIPPED = Cypher.of(Versions.class, "shipped");
    private static final Cypher LEARN = Cypher.of(Versions.class, "learn");
    private static final Cypher USE = Cypher.of(Versions.class, "use");
    private static final Cypher RELEASE = Cypher.of(Versions.class, "release");
    private static final Cypher ALL = Cypher.of(Versions.class, "heads");
    private static final Cypher WEIGHTS = Cypher.of(Versions.class, "weights");

    private final Graph graph;

    @Inject
    Versions(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Versions() {
        this(null);
    }

    /** Has the shipped heads in the graph. They are examined the first time a graph meets them: about two seconds. */
    public void admit() {
        shipped();
    }

    /** Newest first, the shipped one last; at most {@code limit + 1} before the id {@code after}, which may be null. */
    public List<Version> page(String workspace, String after, int limit) {
        var rows = graph.read(ALL, Params.of("workspace", workspace, "after", after == null ? "~" : after, "limit", limit + 1));
        var current = rows.get(0).text("current");
        var all = new ArrayList<Version>();
        rows.stream().filter(row -> row.has("heads")).forEach(row -> all.add(version(row.row("heads"), current)));
        if (all.size() <= limit) {
            all.add(version(shipped(), current));
        }
        return all;
    }

    /** Makes a version current; empty where the workspace has no such version. */
    public Optional<Version> use(String workspace, String version) {
        if (version.equals(Heads.standard().version())) {
            graph.write(RELEASE, Params.of("workspace", workspace));
            return Optional.of(version(shipped(), null));
        }
        return graph.change(USE, Params.of("workspace", workspace, "version", version, "at", Instant.now())).map(row -> version(row.row("heads"), version));
    }

    /**
     * Keeps what was learned, and makes it current unless it is worse than the shipped heads by more than is accepted.
     *
     * @param heads that may be the shipped ones, where there was nothing else to learn
     */
    Version keep(String workspace, Heads heads, long corrections, Trainer trainer) {
        if (heads.version().equals(Heads.standard().version())) {
            return use(workspace, heads.version()).orElseThrow();
        }
        var accuracy = trainer.accuracy(heads);
        var note = Trainer.worse(accuracy, accuracy(shipped())).orElse(null);
        return graph.together(() -> {
            var row = row(heads, corrections, trainer, accuracy).with("id", Ids.next()).with("note", note);
            var kept = graph.change(LEARN, Params.of("workspace", workspace, "version", heads.version(), "heads", row)).orElseThrow();
            return note == null ? use(workspace, heads.version()).orElseThrow() : version(kept.row("heads"), kept.text("current"));
        });
    }

    /** Empty where there is none, or it is for other features than this studio reads. */
    Optional<Heads> heads(String workspace, String version) {
        return graph.one(WEIGHTS, Params.of("workspace", workspace, "version", version)).flatMap(row -> row.maybe("weights")).flatMap(Heads::of);
    }

    private Row shipped() {
        var heads = Heads.standard();
        return graph.one(SHIPPED, Params.of("id", heads.version())).orElseGet(() -> {
            var trainer = new Trainer();
            return graph.change(SHIP, Params.of("id", heads.version(), "heads", row(heads, 0, trainer, trainer.accuracy(heads)))).orElseThrow();
        }).row("heads");
    }

    private static Params row(Heads heads, long corrections, Trainer trainer, Map<String, Double> accuracy) {
        var row = Params.of("version", heads.version(), "weights", heads.text(), "corrections", corrections, "examples", trainer.examples(),
                "tested", trainer.tested(), "at", Instant.now());
        accuracy.forEach(row::with);
        return row;
    }

    private static Map<String, Double> accuracy(Row heads) {
        return Heads.FIELDS.stream().collect(Collectors.toMap(field -> field, heads::fraction, (a, b) -> a, LinkedHashMap::new));
    }

    /** @param current version, or null for the shipped one */
    private static Version version(Row heads, String current) {
        var own = heads.text("version");
        return new Version(heads.text("id"), own, heads.flag("shipped"), own.equals(current == null ? Heads.standard().version() : current),
                heads.number("corrections"), heads.number("examples"), heads.number("tested"), accuracy(heads), heads.instant("at"), heads.text("note"));
    }
}

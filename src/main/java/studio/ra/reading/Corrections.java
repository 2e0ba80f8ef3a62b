package studio.ra.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.intent.Correction;
import studio.ra.intent.Reading;

/** What clients stated of their texts, kept to learn from; of a text and a field the last statement counts. */
@ApplicationScoped
public class Corrections {

    /** More are kept, and no longer learned from: training has to end within seconds. */
    static final int MOST = 500;

    private static final Cypher CORRECT = Cypher.of(Corrections.class, "correct");
    private static final Cypher PAGE = Cypher.of(Corrections.class, "corrections");
    private static final Cypher LESSONS = Cypher.of(Corrections.class, "lessons");

    private final Graph graph;
    private final Readers readers;

    @Inject
    Corrections(Graph graph, Readers readers) {
        this.graph = graph;
        this.readers = readers;
    }

    /** For the container's proxy. */
    protected Corrections() {
        this(null, null);
    }

    /**
     * What a client's statement about a text is beside what Ra reads in its words; writes nothing.
     *
     * @param heads  version that is current in the workspace, or null
     * @param stated field to value, in the contract's words
     */
    public List<Told> of(String workspace, String heads, String text, String purpose, Map<String, String> stated, Instant at) {
        if (stated.isEmpty() || text.isBlank()) {
            return List.of();
        }
        var words = readers.words(workspace, heads, text, purpose);
        return stated.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(said -> told(text, purpose, said.getKey(), said.getValue(),
                words.reading(said.getKey()), at)).toList();
    }

    /** One write; part of the transaction of whoever calls. */
    public void keep(String workspace, List<Told> told) {
        if (!told.isEmpty()) {
            graph.write(CORRECT, Params.of("workspace", workspace, "corrections", told.stream().map(Corrections::row).toList()));
        }
    }

    /** Newest first, at most {@code limit + 1} before the id {@code after}, which may be null. */
    public List<Told> page(String workspace, String after, int limit) {
        return graph.read(PAGE, Params.of("workspace", workspace, "after", after == null ? "~" : after, "limit", limit + 1)).stream().map(Corrections::told).toList();
    }

    /** What heads learn from, in an order that does not change. */
    List<Correction> lessons(String workspace) {
        return graph.read(LESSONS, Params.of("workspace", workspace, "limit", MOST)).stream()
                .map(row -> new Correction(row.text("text"), row.text("axis"), row.text("label"))).toList();
    }

    private static Told told(String text, String purpose, String axis, String label, Reading read, Instant at) {
        boolean teaches = purpose.equals("keyframe") && new Correction(text, axis, label).teaches();
        return new Told(Ids.next(), text, purpose, axis, label, read.value(), read.source(), teaches, at);
    }

    private static Told told(Row row) {
        return new Told(row.text("id"), row.text("text"), row.text("purpose"), row.text("axis"), row.text("label"), row.text("read"), row.text("source"),
                row.flag("teaches"), row.instant("at"));
    }

    private static Params row(Told told) {
        return Params.of("id", told.id(), "key", key(told), "said", Params.of("text", told.text(), "purpose", told.purpose(), "axis", told.axis(),
                "label", told.label(), "read", told.read(), "source", told.source(), "teaches", told.teaches(), "at", told.at()));
    }

    /** A text may be longer than an index takes. */
    private static String key(Told told) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((told.axis() + '\n' + told.text()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package studio.ra.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.library.Tallies;
import studio.ra.models.Model;
import studio.ra.models.ModelRow;
import studio.ra.story.Stated;

/** Recalls what bears on a drawing, in one read. */
@ApplicationScoped
public class Memory {

    private static final Cypher WORKSPACE = Cypher.of(Memory.class, "workspace");
    private static final Cypher RECALL = Cypher.of(Memory.class, "recall").and(WORKSPACE);
    private static final Cypher BOARD = Cypher.of(Memory.class, "board").and(WORKSPACE);
    private static final Cypher DEPENDENTS = Cypher.of(Memory.class, "dependents");
    private static final int MOST = 1000;
    /** A loop of edits is recognised from drawings this close together (R4). */
    private static final Duration LOOP = Duration.ofMinutes(10);
    /** Ids are in the order of their making, but for the clocks of several studios. */
    private static final Duration SURELY = LOOP.multipliedBy(2);
    /** What was judged on the last seven days, of UTC and today included, is told apart from what was judged before: the quality trend (R6). */
    private static final Duration LATELY = Duration.ofDays(7);

    /** An override is less than an approval: the creator asked for the model, but had not seen what it would draw (R5). */
    private static final double OVERRIDE = 0.3;

    private final Graph graph;
    private final Seats seats;

    @Inject
    Memory(Graph graph, Seats seats) {
        this.graph = graph;
        this.seats = seats;
    }

    /** For the container's proxy. */
    protected Memory() {
        this(null, null);
    }

    /**
     * @param subject id of a shot, character or reference, or null for a bare prompt
     * @return empty where the workspace has no such subject
     * @throws Crowded where too many ask at once
     */
    public Optional<Recollection> recall(String workspace, String subject, Instant now) {
        var row = seats.within(() -> graph.one(RECALL, Params.of("workspace", workspace, "subject", subject == null ? "" : subject,
                "recently", now.minus(LOOP), "since", Ids.since(now.minus(SURELY)), "lately", lately(now)))).orElseThrow();
        return subject != null && !row.has("kind") ? Optional.empty() : Optional.of(recollection(row, now));
    }

    /** The same for every shot of a project, in one read; of a loop of edits nothing is known. Empty where the workspace has no such project. */
    public Optional<Board> board(String workspace, String project, Instant now) {
        return seats.within(() -> graph.one(BOARD, Params.of("workspace", workspace, "project", project, "lately", lately(now)))).map(row -> Boards.board(row, now));
    }

    /** The day before the first of the last seven. */
    private static String lately(Instant now) {
        return now.minus(LATELY).atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** Who in the workspace stands on a model. */
    public Dependents dependents(String workspace, String model) {
        var row = graph.one(DEPENDENTS, Params.of("workspace", workspace, "model", model, "limit", MOST)).orElseThrow();
        return new Dependents(
                row.rows("locks").stream().map(l -> new Dependents.Held(l.text("subject"), l.text("kind"), l.text("name"), l.text("lock"), (int) l.number("version"))).toList(),
                row.rows("shots").stream().map(s -> new Dependents.Shown(s.text("shot"), s.text("asset"), s.text("state"))).toList());
    }

    private static Recollection recollection(Row row, Instant now) {
        var subject = row.row("subject");
        var project = row.row("project");
        var tallies = tallies(row);
        return new Recollection(subject.text("id"), row.text("kind"), brief(row.text("kind"), subject), project.text("id"), project.text("style"),
                project.text("palette"), project.text("aspectRatio"), project.text("outcome"), row.text("setting"),
                subject.text("shotType"), subject.text("motion"), subject.flag("hero"),
                row.rows("cast").stream().map(Memory::presence).toList(),
                row.rows("neighbours").stream().map(n -> new Neighbour(n.text("shot"), n.text("asset"), n.text("model"), n.text("family"))).toList(),
                history(tallies, now),
                row.rows("pins").stream().map(Pins::read).toList(),
                (int) row.number("recent"),
                money(row),
                models(row), trends(row, tallies, now), untried(row), manner(row, subject));
    }

    /** Hundreds of them, for both of what follows. */
    static List<Row> tallies(Row row) {
        return row.rows("tallies", "model", "style", "shotType", "approved", "rejected", "overridden");
    }

    /** One that has faded to nothing is left out. */
    static List<Tally> history(List<Row> tallies, Instant now) {
        return tallies.stream().map(t -> new Tally(t.text("model"), said(t, "style"), said(t, "shotType"),
                faded(t.fraction("approved") + OVERRIDE * t.fraction("overridden"), now), faded(t.fraction("rejected"), now)))
                .filter(t -> t.approved() > 0 || t.rejected() > 0).toList();
    }

    private static String said(Row tally, String field) {
        return tally.text(field).isEmpty() ? null : tally.text(field);
    }

    /** By model, whatever the style and the kind of shot; a model that was not judged both lately and before is left out. */
    static List<Trend> trends(Row row, List<Row> tallies, Instant now) {
        var lately = byModel(row.rows("lately"));
        return byModel(tallies).entrySet().stream().filter(e -> lately.containsKey(e.getKey())).map(e -> {
            double approved = sum(lately.get(e.getKey()), "approved");
            double rejected = sum(lately.get(e.getKey()), "rejected");
            return new Trend(e.getKey(), faded(approved, now), faded(rejected, now), faded(sum(e.getValue(), "approved") - approved, now),
                    faded(sum(e.getValue(), "rejected") - rejected, now));
        }).filter(t -> t.approved() + t.rejected() > 0 && t.approvedBefore() + t.rejectedBefore() > 0).toList();
    }

    private static Map<String, List<Row>> byModel(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.text("model"), TreeMap::new, Collectors.toList()));
    }

    private static double sum(List<Row> rows, String field) {
        return rows.stream().mapToDouble(row -> row.fraction(field)).sum();
    }

    private static double faded(double sum, Instant now) {
        return Tally.rounded(Tallies.faded(sum, now));
    }

    static List<Model> models(Row row) {
        return row.rows("models").stream().map(ModelRow::read).toList();
    }

    static Set<String> untried(Row row) {
        return row.rows("models").stream().filter(m -> m.flag("untried")).map(m -> m.text("id")).collect(Collectors.toSet());
    }

    static Manner manner(Row row, Row subject) {
        return new Manner(row.text("heads"), Stated.read(subject).map(Stated::fields).orElse(Map.of()));
    }

    static Money money(Row row) {
        return new Money(row.number("available"), row.row("project").numberOrNull("budget"), row.number("committed"));
    }

    private static String brief(String kind, Row subject) {
        return "shot".equals(kind) || kind == null ? subject.text("description") : subject.text("name") + ". " + subject.text("description");
    }

    static Presence presence(Row row) {
        var lock = row.row("lock");
        var still = row.row("still");
        var anchor = lock.has("id")
                ? new Anchor(lock.text("id"), still.text("id"), (int) lock.number("version"), lock.text("model"), lock.text("family"),
                        still.text("sha256"), still.text("mediaType"))
                : null;
        var kind = row.has("kind") ? row.text("kind") : "character";
        return new Presence(row.text("id"), kind, row.text("name"), lock.has("description") ? lock.text("description") : row.text("description"), anchor);
    }
}

package studio.ra.memory;

import java.time.Duration;
import java.time.Instant;
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
    /** Judgments older than this are kept in the graph but weigh under 2 % and are not read. */
    private static final Duration REMEMBERED = Duration.ofDays(180);

    /** What was judged since then is told apart from what was judged before: the quality trend (R6). */
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
                "recently", now.minus(LOOP), "lately", now.minus(LATELY), "remembered", now.minus(REMEMBERED), "since", since(now), "override", OVERRIDE, "now", now))).orElseThrow();
        return subject != null && !row.has("kind") ? Optional.empty() : Optional.of(recollection(row));
    }

    /** The same for every shot of a project, in one read; of a loop of edits nothing is known. Empty where the workspace has no such project. */
    public Optional<Board> board(String workspace, String project, Instant now) {
        return seats.within(() -> graph.one(BOARD, Params.of("workspace", workspace, "project", project, "lately", now.minus(LATELY), "remembered", now.minus(REMEMBERED),
                "since", since(now), "override", OVERRIDE, "now", now))).map(Boards::board);
    }

    /** Where in the order of ids to begin: what is older need not be read to learn that it is. A day earlier, for clocks of studios differ. */
    private static String since(Instant now) {
        return Ids.since(now.minus(REMEMBERED).minus(Duration.ofDays(1)));
    }

    /** Who in the workspace stands on a model. */
    public Dependents dependents(String workspace, String model) {
        var row = graph.one(DEPENDENTS, Params.of("workspace", workspace, "model", model, "limit", MOST)).orElseThrow();
        return new Dependents(
                row.rows("locks").stream().map(l -> new Dependents.Held(l.text("subject"), l.text("kind"), l.text("name"), l.text("lock"), (int) l.number("version"))).toList(),
                row.rows("shots").stream().map(s -> new Dependents.Shown(s.text("shot"), s.text("asset"), s.text("state"))).toList());
    }

    private static Recollection recollection(Row row) {
        var subject = row.row("subject");
        var project = row.row("project");
        return new Recollection(subject.text("id"), row.text("kind"), brief(row.text("kind"), subject), project.text("id"), project.text("style"),
                project.text("palette"), project.text("aspectRatio"), project.text("outcome"), row.text("setting"),
                subject.text("shotType"), subject.text("motion"), subject.flag("hero"),
                row.rows("cast").stream().map(Memory::presence).toList(),
                row.rows("neighbours").stream().map(n -> new Neighbour(n.text("shot"), n.text("asset"), n.text("model"), n.text("family"))).toList(),
                history(row),
                row.rows("pins").stream().map(Pins::read).toList(),
                (int) row.number("recent"),
                money(row),
                models(row), trends(row), untried(row), manner(row, subject));
    }

    static List<Tally> history(Row row) {
        return row.rows("history").stream().map(t -> new Tally(t.text("model"), t.text("style"), t.text("shotType"),
                rounded(t.fraction("approved")), rounded(t.fraction("rejected")))).toList();
    }

    /** By model, whatever the style and the kind of shot; a model nobody judged is left out. */
    static List<Trend> trends(Row row) {
        var judged = row.rows("history").stream().filter(t -> t.has("model")).collect(Collectors.groupingBy(t -> t.text("model"), TreeMap::new, Collectors.toList()));
        return judged.entrySet().stream().map(e -> new Trend(e.getKey(), sum(e.getValue(), "approvedLately"), sum(e.getValue(), "rejectedLately"),
                sum(e.getValue(), "approvedBefore"), sum(e.getValue(), "rejectedBefore")))
                .filter(t -> t.approved() + t.rejected() > 0 && t.approvedBefore() + t.rejectedBefore() > 0).toList();
    }

    private static double sum(List<Row> rows, String field) {
        return rounded(rows.stream().mapToDouble(row -> row.fraction(field)).sum());
    }

    /** To a ten-thousandth of a take: what is judged is kept with every decision, and read again by the ten thousand. */
    private static double rounded(double takes) {
        return Math.round(takes * 10_000) / 10_000.0;
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

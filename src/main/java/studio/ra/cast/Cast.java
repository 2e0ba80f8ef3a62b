package studio.ra.cast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** The characters of a workspace: one identity each, in however many projects it is cast. */
@ApplicationScoped
public class Cast {

    private static final Cypher CREATE = Cypher.of(Cast.class, "createCharacters");
    private static final Cypher RECAST = Cypher.of(Cast.class, "castFromMemory");
    private static final Cypher SHEET = Cypher.of(Cast.class, "sheet");
    private static final Cypher PAGE = Cypher.of(Cast.class, "characters");
    private static final Cypher CHANGE = Cypher.of(Cast.class, "changeCharacter");
    private static final Cypher RELATE = Cypher.of(Cast.class, "relate");

    private final Graph graph;

    @Inject
    Cast(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Cast() {
        this(null);
    }

    /** @return the new character, or empty where the workspace has no such project */
    public Optional<Character> create(String workspace, String project, CharacterDraft draft) {
        return create(workspace, project, List.of(draft)).map(made -> made.get(0));
    }

    /** Adds characters to a project in one round trip. @return them in the same order, or empty where the workspace has no such project */
    public Optional<List<Character>> create(String workspace, String project, List<CharacterDraft> drafts) {
        var now = Instant.now();
        var made = drafts.stream().map(d -> new Character(Ids.next(), d.name(), d.description(), d.traits(), null, now)).toList();
        return add(workspace, project, made) ? Optional.of(made) : Optional.empty();
    }

    /** Adds characters that come with a project, with what they are to each other; their looks are {@link Locks}'. */
    public void bring(String workspace, String project, List<Sheet> sheets) {
        if (!sheets.isEmpty()) {
            add(workspace, project, sheets.stream().map(s -> new Character(s.id(), s.name(), s.description(), s.traits(), null, s.createdAt())).toList());
            sheets.forEach(sheet -> sheet.relationships().forEach(to -> relate(workspace, sheet.id(), to.character(), to.kind())));
        }
    }

    private boolean add(String workspace, String project, List<Character> made) {
        var rows = made.stream().map(c -> Params.of("id", c.id(), "name", c.name(), "description", c.description(),
                "traits", c.traits(), "createdAt", c.createdAt())).toList();
        return graph.change(CREATE, Params.of("workspace", workspace, "project", project, "rows", rows, "at", Instant.now())).isPresent();
    }

    /** Casts from memory: the same character, its look and its locks, in one more project. */
    public Casting recast(String workspace, String project, String character) {
        return graph.change(RECAST, Params.of("workspace", workspace, "project", project, "character", character, "at", Instant.now()))
                .map(row -> row.row("character").has("id") ? new Casting.Done(read(row)) : new Casting.Missing("character"))
                .orElseGet(() -> new Casting.Missing("project"));
    }

    public Optional<Sheet> sheet(String workspace, String id) {
        return graph.one(SHEET, Params.of("workspace", workspace, "id", id)).map(Cast::sheet);
    }

    /**
     * In the order of their making, at most {@code limit + 1} characters younger than {@code after}.
     *
     * @return empty where the workspace has no such project
     */
    public Optional<List<Character>> page(String workspace, String project, String after, int limit) {
        return graph.one(PAGE, Params.of("workspace", workspace, "project", project, "after", after == null ? "" : after, "limit", limit + 1))
                .map(row -> row.rows("characters").stream().map(Cast::read).toList());
    }

    /** @param changes {@code name}, {@code description} or {@code traits} to its new value; a lock keeps the description it was made with */
    public boolean change(String workspace, String id, Map<String, Object> changes) {
        return graph.change(CHANGE, Params.of("workspace", workspace, "id", id, "changes", changes)).isPresent();
    }

    /** Says what {@code other} is to a character, or says it anew. @return empty where the workspace lacks one of them */
    public Optional<Relationship> relate(String workspace, String character, String other, String kind) {
        return graph.change(RELATE, Params.of("workspace", workspace, "character", character, "other", other, "kind", kind, "at", Instant.now()))
                .map(row -> new Relationship(other, row.text("name"), kind));
    }

    private static Character read(Row row) {
        var c = row.row("character");
        return new Character(c.text("id"), c.text("name"), c.text("description"), c.texts("traits"), lock(row), c.instant("createdAt"));
    }

    private static Sheet sheet(Row row) {
        var c = row.row("character");
        return new Sheet(c.text("id"), c.text("name"), c.text("description"), c.texts("traits"), row.texts("projects"), null, lock(row),
                row.rows("locks").stream().map(Lock::read).toList(),
                row.rows("usage").stream().map(u -> new Sheet.Use(u.text("project"), u.text("scene"), u.text("shot"))).toList(),
                row.texts("rejected"), row.rows("rejections").stream().map(r -> new Sheet.Rejection(r.text("asset"), r.text("reason"))).toList(), row.texts("approved"),
                row.rows("relationships").stream().map(r -> new Relationship(r.text("character"), r.text("name"), r.text("kind"))).toList(),
                c.instant("createdAt"));
    }

    static Lock lock(Row row) {
        return row.row("lock").has("id") ? Lock.read(row.row("lock")) : null;
    }
}

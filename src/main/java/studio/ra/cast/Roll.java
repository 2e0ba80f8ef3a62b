package studio.ra.cast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;

/** Who and what a project has by name, so that a later manuscript finds them again. */
@ApplicationScoped
public class Roll {

    private static final Cypher CALL = Cypher.of(Roll.class, "roll");
    private static final Cypher NAMES = Cypher.of(Roll.class, "names");

    private final Graph graph;

    @Inject
    Roll(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Roll() {
        this(null);
    }

    /** All names of a project. */
    public record Names(List<Character> characters, List<Reference> references) {

        public Names {
            characters = List.copyOf(characters);
            references = List.copyOf(references);
        }
    }

    /** Takes the project's lock, so that inside {@link Graph#together} nobody else adds a name between this read and the caller's writes. */
    public Optional<Names> call(String workspace, String project) {
        return graph.change(CALL, Params.of("workspace", workspace, "project", project, "at", Instant.now())).map(row -> names(project, row));
    }

    /** The same names without a lock: nothing is written. */
    public Optional<Names> names(String workspace, String project) {
        return graph.one(NAMES, Params.of("workspace", workspace, "project", project)).map(row -> names(project, row));
    }

    private static Names names(String project, Row row) {
        return new Names(
                row.rows("characters").stream().map(c -> new Character(c.text("id"), c.text("name"), c.text("description"), c.texts("traits"), null,
                        c.instant("createdAt"))).toList(),
                row.rows("references").stream().map(r -> new Reference(r.text("id"), project, r.text("kind"), r.text("name"), r.text("description"),
                        null, List.of(), r.instant("createdAt"))).toList());
    }
}

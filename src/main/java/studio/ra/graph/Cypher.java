package studio.ra.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A query whose address is its caller's: {@code Cypher.of(GraphStory.class, "createProject")} is the file
 * {@code studio/ra/story/createProject.cypher}.
 *
 * <p>There is none that reaches into another workspace: a statement that does not begin at {@code $workspace} wherever it looks is refused here, unless its first
 * line says that it is the studio's own work and why, {@code // of the studio: drawings that nobody works on}. {@code CypherIT} knows all that do.
 */
public record Cypher(String name, String text) {

    /** Begins the first line of a statement about all workspaces. */
    static final String OF_THE_STUDIO = "// of the studio: ";

    /** @throws IllegalArgumentException when a statement could reach into another workspace: a defect of the build */
    public Cypher {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        var faults = text.startsWith(OF_THE_STUDIO) ? List.<String>of() : Isolation.faults(text);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(name + " " + faults);
        }
    }

    /** Asks both in one go: the rows of this one, each with every row of the other; neither sees the other's names, and no column is in both. */
    public Cypher and(Cypher other) {
        return new Cypher(name + " and " + other.name, "CALL () {\n" + text + "}\nCALL () {\n" + other.text + "}\nRETURN *");
    }

    /** This one, which answers nothing, and after it the other, in one go. */
    public Cypher then(Cypher other) {
        return new Cypher(name + ", then " + other.name, inOrder(List.of(text, other.text)));
    }

    /** One statement of several: each sees what those before it did, and none their names; the rows are those of the last. */
    static String inOrder(List<String> texts) {
        int last = texts.size() - 1;
        return texts.subList(0, last).stream().map(text -> "CALL () {\n" + text + "}\nWITH count(*) AS done\n").collect(Collectors.joining()) + texts.get(last);
    }

    /** Whether it cannot be asked without a workspace. */
    boolean ofAWorkspace() {
        return text.contains("$workspace");
    }

    /** @throws IllegalArgumentException when there is no such file, or it could reach into another workspace: a defect of the build, found at class loading */
    public static Cypher of(Class<?> caller, String method) {
        var name = caller.getPackageName().replace('.', '/') + '/' + method + ".cypher";
        try (var in = caller.getResourceAsStream('/' + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no query at " + name);
            }
            return new Cypher(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

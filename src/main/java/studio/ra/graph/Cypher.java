package studio.ra.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A query whose address is its caller's: {@code Cypher.of(GraphStory.class, "createProject")} is the file
 * {@code studio/ra/story/createProject.cypher}.
 */
public record Cypher(String name, String text) {

    public Cypher {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }

    /** Asks both in one go: the rows of this one, each with every row of the other; neither sees the other's names, and no column is in both. */
    public Cypher and(Cypher other) {
        return new Cypher(name + " and " + other.name, "CALL () {\n" + text + "}\nCALL () {\n" + other.text + "}\nRETURN *");
    }

    /** @throws IllegalArgumentException when there is no such file: a defect of the build, found at class loading */
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

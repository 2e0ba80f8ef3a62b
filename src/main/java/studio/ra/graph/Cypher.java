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

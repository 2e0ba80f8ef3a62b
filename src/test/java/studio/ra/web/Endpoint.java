package studio.ra.web;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/**
 * A method at an address under {@code /api}, as the resource classes say; whoever adds one adds it here.
 *
 * @param path such as {@code /projects/{id}/scenes}; what a template may match is left out
 */
record Endpoint(String method, String path, Method code) {

    private static final Path CLASSES = Path.of("target/classes/studio/ra/web");
    /** What a parameter is that is not the body. */
    private static final Set<String> ELSEWHERE = Set.of("PathParam", "QueryParam", "HeaderParam", "BeanParam", "Context", "Suspended");

    /** Every one there is. */
    static List<Endpoint> all() throws IOException {
        try (var files = Files.list(CLASSES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".class")).map(name -> type(name.replace(".class", "")))
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class)).flatMap(Endpoint::of)
                    .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method)).toList();
        }
    }

    boolean names() {
        return path.contains("{");
    }

    /** What it takes, as an example says; empty where it takes nothing, or no JSON. */
    Optional<String> example() {
        return body().map(type -> type.getAnnotation(Schema.class)).map(Schema::example);
    }

    /** Whether it takes a list of ids. */
    boolean lists() {
        return body().filter(Sequence.class::equals).isPresent() || bodied().filter(parameter -> parameter.getType() == Sequence.class).isPresent();
    }

    /** The media type of the body it takes, or null. */
    String takes() {
        var consumes = Optional.ofNullable(code.getAnnotation(Consumes.class)).or(() -> Optional.ofNullable(code.getDeclaringClass().getAnnotation(Consumes.class)));
        return bodied().isEmpty() ? null : consumes.map(types -> types.value()[0]).orElse("application/json");
    }

    private Optional<Class<?>> body() {
        return bodied().map(parameter -> {
            var said = parameter.getAnnotation(RequestBody.class);
            return said == null || said.content().length == 0 || said.content()[0].schema().implementation() == Void.class ? parameter.getType()
                    : said.content()[0].schema().implementation();
        });
    }

    private Optional<Parameter> bodied() {
        return Arrays.stream(code.getParameters()).filter(parameter -> Arrays.stream(parameter.getAnnotations()).map(Annotation::annotationType).map(Class::getSimpleName)
                .noneMatch(ELSEWHERE::contains)).findFirst();
    }

    /** The names of its templates, in order. */
    List<String> templates() {
        return Arrays.stream(code.getParameters()).map(parameter -> parameter.getAnnotation(PathParam.class)).filter(Objects::nonNull).map(PathParam::value).toList();
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }

    private static Stream<Endpoint> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).flatMap(code -> Arrays.stream(code.getAnnotations())
                .map(said -> said.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
                .map(http -> new Endpoint(http.value(), joined(type.getAnnotation(jakarta.ws.rs.Path.class), code.getAnnotation(jakarta.ws.rs.Path.class)), code)));
    }

    private static String joined(jakarta.ws.rs.Path... parts) {
        var path = new StringBuilder();
        Arrays.stream(parts).filter(Objects::nonNull).map(part -> part.value().replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty()).forEach(part -> path.append('/').append(part));
        return path.toString();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("studio.ra.web." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

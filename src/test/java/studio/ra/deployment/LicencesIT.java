package studio.ra.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** docs/licences.md says what is in the WAR, all of it may be there, and nothing of the graph's server is. Needs the packed WAR, no studio. */
class LicencesIT {

    private static final Path LIBRARIES = Path.of("target/ra/WEB-INF/lib");
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-3-Clause", "MPL-2.0");

    private record Row(String jar, String licence) {
    }

    @Test
    void everyJarOfTheWarHasARowAndEveryRowAJar() throws IOException {
        var listed = new TreeSet<>(rows().stream().map(Row::jar).toList());
        assertEquals(listed, new TreeSet<>(jars().stream().map(jar -> jar.getFileName().toString()).toList()));
    }

    @Test
    void everyLicenceIsOneThatMayBeThere() throws IOException {
        assertTrue(rows().stream().allMatch(row -> ALLOWED.contains(row.licence())), () -> "not allowed");
        assertTrue(rows().stream().noneMatch(row -> row.licence().contains("GPL")));
    }

    @Test
    void theServerOfTheGraphIsNoPartOfTheWar() throws IOException {
        for (var jar : jars()) {
            try (var file = new JarFile(jar.toFile())) {
                assertTrue(file.stream().noneMatch(entry -> entry.getName().startsWith("org/neo4j/kernel/") || entry.getName().startsWith("org/neo4j/server/")
                        || entry.getName().startsWith("org/neo4j/graphdb/")), jar::toString);
            }
        }
    }

    private static List<Row> rows() throws IOException {
        return Pattern.compile("(?m)^\\| `[^:`]+:([^`]+)` \\| (\\S+) \\| (\\S+) \\|$").matcher(Files.readString(Path.of("docs/licences.md"))).results()
                .map(row -> new Row(row.group(1) + '-' + row.group(2) + ".jar", row.group(3))).toList();
    }

    private static List<Path> jars() throws IOException {
        try (var jars = Files.list(LIBRARIES)) {
            return jars.toList();
        }
    }
}

package studio.ra.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Reads the Containerfile; no container engine is asked, so that it builds is not shown here. */
class ContainerfileTest {

    private static final List<String[]> STEPS = Arrays.stream(Manifests.text(Path.of("liberty/Containerfile")).replaceAll("(?m)^#.*\\R?", "").replaceAll("\\\\\\R\\s*", " ")
            .split("\\R")).filter(line -> !line.isBlank()).map(line -> line.split(" ", 2)).toList();

    @Test
    void itsBaseIsTheRuntimeThatIsTested() {
        var version = Pattern.compile("<liberty.version>(.*)</liberty.version>").matcher(Manifests.text(Path.of("pom.xml"))).results().findFirst().orElseThrow().group(1);
        assertTrue(one("FROM").matches("icr\\.io/appcafe/open-liberty:" + Pattern.quote(version) + "-full-java17-[a-z0-9-]+"), one("FROM"));
    }

    @Test
    void itRunsAsAUserWithoutRights() {
        assertEquals("1001", one("USER"));
        assertTrue(of("COPY").stream().allMatch(copy -> copy.startsWith("--chown=1001:0 ")));
    }

    @Test
    void itTakesOnlyWhatTheBuildMade() {
        assertEquals(List.of(), of("ADD"));
        assertEquals(List.of(), of("RUN"));
        assertEquals(List.of("--chown=1001:0 liberty/server.xml liberty/jvm.options /config/", "--chown=1001:0 target/ra/ /config/apps/ra.war/"), of("COPY"));
    }

    @Test
    void itHoldsNoSecret() {
        var said = Arrays.stream(one("ENV").split("\\s+")).map(pair -> pair.split("=")[0]).collect(Collectors.toSet());
        assertTrue(said.stream().noneMatch(name -> name.matches(".*(KEY|PASSWORD|SECRET|TOKEN).*")), said::toString);
        var settings = Manifests.settings();
        assertTrue(said.stream().filter(name -> name.startsWith("RA_")).allMatch(settings::contains), said::toString);
    }

    @Test
    void itSaysWhetherItIsWell() {
        assertTrue(one("HEALTHCHECK").contains("http://127.0.0.1:9080/health/ready"));
        assertFalse(volumes().isEmpty());
    }

    /** The folders it writes to. */
    static Set<String> volumes() {
        return Pattern.compile("\"([^\"]+)\"").matcher(one("VOLUME")).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<String> of(String instruction) {
        return STEPS.stream().filter(step -> step[0].equals(instruction)).map(step -> step[1]).toList();
    }

    private static String one(String instruction) {
        var found = of(instruction);
        assertEquals(1, found.size(), instruction);
        return found.get(0);
    }
}

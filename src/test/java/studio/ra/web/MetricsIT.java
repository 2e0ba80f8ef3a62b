package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import studio.ra.RunningStudio;

/** What the dashboard shows is counted, and nothing that names a workspace is. */
class MetricsIT {

    private static final Set<String> TAGS = Set.of("model", "outcome", "provider", "kind", "quantile", "mp_scope", "tier");

    private final RunningStudio studio = RunningStudio.shared();

    @Test
    void everyMetricOfTheDashboardIsServedAndEveryTagIsBounded() throws IOException {
        var me = studio.as("counted-zanzibar", "creator", "admin");
        me.post("/api/credits/grants", "{\"amount\": 10, \"note\": \"to be counted\"}").expect(201);
        var project = me.post("/api/projects", "{\"title\": \"Counted\"}").expect(201).json().getString("id");
        var hero = me.post("/api/projects/" + project + "/characters", "{\"name\": \"Planted Zanzibar\", \"description\": \"a red coat\"}").expect(201).json().getString("id");
        var done = me.post("/api/characters/" + hero + "/portraits", "{}", "Prefer", "wait=60").expect(200).json();
        var metrics = studio.nobody().get("/metrics").expect(200).text();

        var shown = names(Files.readString(Path.of("docs/grafana-dashboard.json")), "\\b(ra_[a-z_]+)");
        assertTrue(shown.size() >= 8, shown::toString);
        var served = names(metrics, "(?m)^(ra_[a-z_]+)");
        shown.removeAll(served);
        assertEquals(Set.of(), shown, () -> done + "\n" + served);

        assertFalse(metrics.toLowerCase(java.util.Locale.ROOT).contains("zanzibar"));
        assertFalse(metrics.contains(project));
        var tags = names(metrics.lines().filter(line -> line.startsWith("ra_")).collect(Collectors.joining("\n")), "([a-z_]+)=\"");
        tags.removeAll(TAGS);
        assertEquals(Set.of(), tags);
    }

    @Test
    void whatOnlyWantsTheFirstRowIsCountedToo() {
        var me = studio.as("counted-mombasa", "creator", "admin");
        me.get("/api/credits").expect(200);
        double reads = asked("read");
        double writes = asked("write");
        for (int i = 0; i < 5; i++) {
            me.get("/api/credits").expect(200);
            me.post("/api/projects", "{\"title\": \"Counted\"}").expect(201);
        }
        assertTrue(asked("read") >= reads + 5, () -> reads + " reads before, " + asked("read") + " after");
        assertTrue(asked("write") >= writes + 5, () -> writes + " writes before, " + asked("write") + " after");
    }

    private double asked(String kind) {
        return studio.nobody().get("/metrics").expect(200).text().lines().filter(line -> line.startsWith("ra_graph_time_seconds_count") && line.contains("kind=\"" + kind + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }

    private static Set<String> names(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}

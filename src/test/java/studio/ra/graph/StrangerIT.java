package studio.ra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.exceptions.ClientException;

import studio.ra.RunningStudio;
import studio.ra.web.Estate;

/** Every statement of a workspace, asked as another one with ids of the first: it finds nothing of it and changes nothing of it. */
class StrangerIT {

    private static final Path QUERIES = Path.of("src/main/resources/studio/ra");
    private static final Pattern LABEL = Pattern.compile("(?m)^\\| `([A-Z]\\w*)` \\|.*$");
    /** Without one of them a statement changes nothing, so the estate need not be compared. */
    private static final Pattern WRITES = Pattern.compile("\\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\\b|\\bCALL\\s+[a-z]");
    private static final String STRANGER = "a-stranger";
    /**
     * What finds and changes nothing of an estate for its owner either: it is about a drawing or a delivery under way, a still taken as it is, what is counted already, a row on trial, a pin that
     * runs out, what nothing is there for, it takes a lock and nothing else, or it
     * begins at a secret as it was.
     */
    private static final Set<String> BARREN = Set.of("cast/accepted.cypher", "credits/quiet.cypher", "generation/ask.cypher", "generation/attempt.cypher", "generation/end.cypher", "generation/late.cypher",
            "generation/pageOpen.cypher", "generation/quiet.cypher", "generation/reconcile.cypher", "generation/start.cypher", "generation/trials.cypher", "generation/tried.cypher", "library/count.cypher", "library/discount.cypher",
            "library/override.cypher", "library/unlock.cypher",
            "memory/rendered.cypher", "reading/lessons.cypher", "webhooks/end.cypher", "webhooks/reseal.cypher", "webhooks/take.cypher");

    private static Estate estate;
    private static TreeSet<String> before;
    private static Values values;
    private static List<String> ids;

    @BeforeAll
    static void anEstate() {
        estate = Estate.found(RunningStudio.shared());
        before = Footprint.of(estate.workspace());
        var own = Params.of("workspace", estate.workspace());
        var still = TestGraph.graph().one(TestGraph.cypher("still", "MATCH (a:Asset {workspace: $workspace}) RETURN properties(a) AS still LIMIT 1"), own).orElseThrow().row("still");
        var vector = TestGraph.graph().one(TestGraph.cypher("vector", "MATCH (m:Meaning {workspace: $workspace}) WHERE m.vector IS NOT NULL RETURN m.vector AS vector LIMIT 1"), own)
                .orElseThrow().fields().get("vector");
        var things = Footprint.ids(estate.workspace());
        ids = things.values().stream().flatMap(List::stream).filter(id -> id.matches("01[0-9a-z]{24}")).toList();
        values = new Values(things, still, vector, estate.version());
    }

    @Test
    void anEstateHasEveryLabelThatIsAWorkspacesOwn() throws IOException {
        var labels = LABEL.matcher(Files.readString(Path.of("docs/graph.md")).split("## Relations")[0]).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
        labels.removeAll(Route.SHARED);
        labels.remove("Trial");
        assertEquals(labels, Footprint.ids(estate.workspace()).keySet());
    }

    /** Whose it is finds or changes it, or else it would prove nothing. */
    @TestFactory
    Stream<DynamicTest> aStrangerFindsAndChangesNothingOfWhatItsOwnerDoes() throws IOException {
        return statements().map(file -> DynamicTest.dynamicTest(name(file), () -> {
            var statement = new Cypher(name(file), Files.readString(file));
            boolean own = false;
            boolean writes = WRITES.matcher(statement.text().replaceAll("//[^\\n]*", "")).find();
            for (var given : values.of(statement.text())) {
                var seen = asked(statement, STRANGER, given, writes);
                assertEquals("", seen.changed);
                var told = untold(seen.rows, given);
                assertFalse(told.contains(Estate.WORD), told);
                ids.forEach(id -> assertFalse(told.contains(id), () -> id + " in " + told));
                own = own || !asked(statement, estate.workspace(), given, false).rows.equals(seen.rows) || writes && !asked(statement, estate.workspace(), given, true).changed.isEmpty();
            }
            assertEquals(!BARREN.contains(name(file)), own, "its owner finds or changes something");
        }));
    }

    /** What it says beside what it was told. */
    private static String untold(String rows, Map<String, Object> given) {
        var told = rows;
        for (var value : given.values()) {
            told = value instanceof String text && text.length() > 2 ? told.replace(text, "") : told;
        }
        return told;
    }

    /** What a statement brought, and what of the estate was other after it. */
    private record Seen(String rows, String changed) {
    }

    /** Everything is as it was again afterwards. @param looked whether the estate is compared with what it was */
    private static Seen asked(Cypher statement, String workspace, Map<String, Object> given, boolean looked) {
        var graph = TestGraph.graph();
        var params = Params.of("workspace", workspace);
        given.forEach(params::with);
        var seen = new Seen[1];
        try {
            graph.together(() -> {
                var rows = graph.write(statement, params).stream().map(row -> row.fields().toString()).collect(Collectors.joining("\n"));
                seen[0] = new Seen(rows, looked ? String.join("\n", Footprint.changed(estate.workspace(), before)) : "");
                throw new Undone();
            });
        } catch (Undone undone) {
            return seen[0];
        } catch (ClientException taken) {
            assertTrue(taken.code().endsWith("ConstraintValidationFailed"), taken::getMessage);
            return new Seen("", "");
        }
        throw new IllegalStateException("it was not undone");
    }

    private static Stream<Path> statements() throws IOException {
        try (var files = Files.walk(QUERIES)) {
            var all = new HashMap<Path, String>();
            for (var file : files.filter(path -> path.toString().endsWith(".cypher")).toList()) {
                all.put(file, Files.readString(file));
            }
            return all.keySet().stream().filter(file -> all.get(file).contains("$workspace")).sorted();
        }
    }

    private static String name(Path file) {
        return QUERIES.relativize(file).toString();
    }

    /** Takes a transaction back. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}

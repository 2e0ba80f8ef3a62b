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
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/** Every query of the studio: it has a caller, it parses on a migrated graph, and it starts at an index. */
class CypherIT {

    private static final Path QUERIES = Path.of("src/main/resources/studio/ra");
    private static final Path SOURCES = Path.of("src/main/java/studio/ra");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");
    private static final Pattern SCAN = Pattern.compile(".*(AllNodesScan|ByLabels?Scan|AllRelationshipsScan|RelationshipTypes?Scan).*");

    private static final Set<String> OF_THE_STUDIO = Set.of("credits/accounts.cypher", "generation/doubts.cypher", "generation/left.cypher", "generation/overdue.cypher",
            "generation/park.cypher", "generation/renew.cypher", "generation/untried.cypher", "generation/waiting.cypher", "library/held.cypher", "library/near.cypher",
            "library/open.cypher", "library/uncounted.cypher", "library/unread.cypher", "library/unseen.cypher", "webhooks/due.cypher", "webhooks/forget.cypher", "webhooks/sealed.cypher");
    /** What is read for every judgment, drawing and page. */
    private static final List<String> READS = List.of("memory/recall", "memory/workspace", "memory/board", "generation/claimed", "generation/waiting", "generation/generation",
            "generation/left", "library/asset", "library/page", "library/pageOldest", "library/these", "library/lineage", "library/search", "library/rankWords", "library/rankMeaning",
            "library/pageStacked", "cast/impact", "generation/past");
    /**
     * What is written for every drawing, with the Eager operators of its plan: a query that creates what it could find again gathers its rows first, and these are about
     * one drawing or the few of one order.
     */
    private static final Map<String, Integer> WRITES = Map.of("generation/claim", 1, "generation/decide", 7, "generation/place", 4, "generation/start", 2, "generation/attempt", 2,
            "generation/end", 2, "generation/event", 2, "generation/finish", 2, "credits/post", 4, "library/keep", 6);

    private static Driver driver;

    /** The graph of the tests keeps its plans, also those it made while it was empty. */
    @BeforeAll
    static void planned() {
        TestGraph.graph();
        driver = TestGraph.running().driver();
        driver.executableQuery("CALL db.clearQueryCaches()").execute();
    }

    @AfterAll
    static void over() {
        driver.close();
    }

    @TestFactory
    Stream<DynamicTest> hasACaller() throws IOException {
        return queries().stream().map(file -> DynamicTest.dynamicTest(QUERIES.relativize(file).toString(), () -> {
            var name = '"' + file.getFileName().toString().replace(".cypher", "") + '"';
            try (var sources = Files.list(SOURCES.resolve(QUERIES.relativize(file.getParent())))) {
                boolean called = false;
                for (var source : sources.filter(java -> java.toString().endsWith(".java")).toList()) {
                    var text = Files.readString(source);
                    called |= text.contains("Cypher.of(") && text.contains(name);
                }
                assertTrue(called, "nobody calls " + file);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> startsAtAnIndex() throws IOException {
        return queries().stream().map(file -> DynamicTest.dynamicTest(QUERIES.relativize(file).toString(), () ->
                assertEquals(List.of(), scans(Files.readString(file)))));
    }

    /** A statement about all workspaces is one of these; whoever adds one has to say so here, too. */
    @Test
    void onlyTheStudiosOwnWorkIsAboutAllWorkspaces() throws IOException {
        var said = new TreeSet<String>();
        for (var file : queries()) {
            var statement = new Cypher(file.toString(), Files.readString(file));
            if (statement.text().startsWith(Cypher.OF_THE_STUDIO)) {
                said.add(QUERIES.relativize(file).toString());
            }
        }
        assertEquals(new TreeSet<>(OF_THE_STUDIO), said);
    }

    @Test
    void aLabelScanWouldBeSeen() {
        assertFalse(scans("MATCH (n:Project) RETURN n").isEmpty());
        assertFalse(scans("MATCH (n) RETURN n").isEmpty());
        assertFalse(scans("MATCH ()-[r:HAS_SHOT]->() RETURN r").isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> theHotPathGathersNoMoreThanItMust() {
        var may = new HashMap<>(WRITES);
        READS.forEach(read -> may.put(read, 0));
        return may.entrySet().stream().map(query -> DynamicTest.dynamicTest(query.getKey(), () -> {
            var operators = operators(plan(Files.readString(QUERIES.resolve(query.getKey() + ".cypher")))).map(operator -> operator.replace("@neo4j", "")).toList();
            assertTrue(operators.stream().filter("Eager"::equals).count() <= query.getValue(), operators::toString);
        }));
    }

    private static List<String> scans(String query) {
        return operators(plan(query)).filter(operator -> SCAN.matcher(operator).matches()).toList();
    }

    private static Plan plan(String query) {
        try (var session = driver.session()) {
            return session.run("EXPLAIN " + query, parameters(query)).consume().plan();
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(child -> operators((Plan) child)));
    }

    private static Map<String, Object> parameters(String query) {
        var parameters = new HashMap<String, Object>();
        PARAMETER.matcher(query).results().forEach(found -> parameters.put(found.group(1), found.group(1).equals("limit") ? 10 : null));
        return parameters;
    }

    private static List<Path> queries() throws IOException {
        try (var files = Files.walk(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList();
        }
    }
}

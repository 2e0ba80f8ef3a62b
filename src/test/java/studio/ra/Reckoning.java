package studio.ra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.graph.Row;

/**
 * What holds of a workspace after every story with a fault in it, reckoned from the graph and not by the studio.
 *
 * @param client of the workspace
 * @param graph  the studio's
 */
public record Reckoning(Client client, Supplier<Graph> graph, String workspace) {

    private static final Cypher ENTRIES = TestGraph.cypher("test", "MATCH (e:Entry {workspace: $workspace}) RETURN e.kind AS kind, e.issued AS issued, e.available AS available, "
            + "e.held AS held, e.spent AS spent ORDER BY e.number");
    private static final Cypher DRAWINGS = TestGraph.cypher("test", "MATCH (g:Generation {workspace: $workspace}) RETURN g.state AS state, g.held AS held");
    private static final Cypher ATTEMPTS = TestGraph.cypher("test", "MATCH (g:Generation {workspace: $workspace})-[:ATTEMPTED]->(t:Attempt) WHERE t.model <> 'sketch' "
            + "RETURN g.state AS state, coalesce(t.outcome, 'open') AS outcome");
    private static final List<String> UNDER_WAY = List.of("queued", "drawing");
    private static final List<String> ACCEPTED = List.of("drawn", "refused", "unknown", "open");

    /**
     * The studio proves its own books; the legs of each entry add up to nothing, those of all to the balances, and at no entry was less than nothing available;
     * every hold was settled or released or belongs to a drawing that is under way or unknown; and nothing is held when there is none of those.
     */
    public void books() {
        var audit = client.get("/api/credits/audit").expect(200).json();
        assertTrue(audit.getBoolean("ok"), audit::toString);
        var entries = read(ENTRIES);
        long free = 0;
        for (var entry : entries) {
            assertEquals(0, entry.number("issued") + entry.number("available") + entry.number("held") + entry.number("spent"), entry::toString);
            free += entry.number("available");
            assertTrue(free >= 0, "less than nothing was available");
        }
        var credits = client.get("/api/credits").expect(200).json();
        for (var name : List.of("available", "held", "spent")) {
            assertEquals(entries.stream().mapToLong(entry -> entry.number(name)).sum(), credits.getInt(name), name);
        }
        var open = read(DRAWINGS).stream().filter(drawing -> UNDER_WAY.contains(drawing.text("state")) || drawing.text("state").equals("unknown")).toList();
        assertEquals(count(entries, "hold"), count(entries, "settle") + count(entries, "release") + open.size());
        assertEquals(open.stream().mapToLong(drawing -> drawing.number("held")).sum(), credits.getInt("held"));
        assertEquals(0, read(ATTEMPTS).stream().filter(t -> t.text("outcome").equals("open") && !UNDER_WAY.contains(t.text("state")) && !t.text("state").equals("cancelled"))
                .count(), "an attempt of a drawing that is over has no end");
    }

    /**
     * Where nothing is under way: the orders that vendors accepted are those that were drawn, those they refused for their content, those of which nobody
     * knows, and those that were answered to nobody, for their drawing was cancelled.
     *
     * @param accepted by the count of the vendor, which turns orders away that it does not accept
     * @param astray   accepted orders that brought what could not be kept, less the orders that were written down and never sent
     */
    public void orders(LongStream accepted, int astray) {
        if (read(DRAWINGS).stream().noneMatch(drawing -> UNDER_WAY.contains(drawing.text("state")))) {
            var attempts = read(ATTEMPTS).stream().map(attempt -> attempt.text("outcome")).toList();
            assertEquals(attempts.stream().filter(ACCEPTED::contains).count() + astray, accepted.sum(), attempts::toString);
        }
    }

    private List<Row> read(Cypher query) {
        return graph.get().read(query, Params.of("workspace", workspace));
    }

    private static long count(List<Row> entries, String kind) {
        return entries.stream().filter(entry -> entry.text("kind").equals(kind)).count();
    }
}

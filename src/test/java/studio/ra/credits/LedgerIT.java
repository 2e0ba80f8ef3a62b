package studio.ra.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Halfway;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.webhooks.Outboxes;

/** The ledger on a real graph: what it holds, settles and releases, alone and raced for. */
class LedgerIT {

    private static final Cypher PROJECT = TestGraph.cypher("test", "CREATE (:Project {id: $id, workspace: 'local', budget: $budget})");
    private static final Cypher GENERATION = TestGraph.cypher("test", "CREATE (:Generation {id: $id, workspace: 'local'})");

    private final Graph graph = TestGraph.graph();
    private Ledger ledger;

    @BeforeEach
    void empty() {
        TestGraph.wipe();
        ledger = new Ledger(graph, Outboxes.on(graph), 1000, 100);
        ledger.open("local");
    }

    @Test
    void theLocalWorkspaceStartsWithItsCreditsAndOthersWithNone() {
        assertEquals(new Balance(1000, 0, 0), ledger.balance("local"));
        assertEquals(new Balance(0, 0, 0), ledger.balance("other"));
    }

    @Test
    void openingAgainGrantsNothingMore() {
        new Ledger(graph, Outboxes.on(graph), 1000, 100).open("local");
        assertEquals(1000, ledger.balance("local").available());
        assertEquals(1, ledger.entries("local", null, 10).size());
    }

    @Test
    void aHoldIsSettledWithWhatWasSpentAndTheRestComesBack() {
        generation("g1");
        assertInstanceOf(Holding.Held.class, ledger.hold("local", null, "g1", 8));
        assertEquals(new Balance(992, 8, 0), ledger.balance("local"));
        ledger.settle("local", null, "g1", 8, 6);
        assertEquals(new Balance(994, 0, 6), ledger.balance("local"));
        assertBooksBalance();
    }

    @Test
    void everyEntryHasLegsThatAddUpToNothingAndTheBalancesAreTheirSums() {
        generation("g1");
        ledger.hold("local", null, "g1", 8);
        ledger.settle("local", null, "g1", 8, 6);
        generation("g2");
        ledger.hold("local", null, "g2", 4);
        ledger.release("local", null, "g2", 4);
        assertEquals(List.of(new Legs(0, 4, -4, 0), new Legs(0, -4, 4, 0), new Legs(0, 2, -8, 6), new Legs(0, -8, 8, 0), new Legs(-1000, 1000, 0, 0)),
                ledger.entries("local", null, 10).stream().map(Entry::legs).toList());
        assertTrue(ledger.entries("local", null, 10).stream().map(Entry::legs).allMatch(Legs::balanced));
        assertFalse(new Legs(0, 1, 0, 0).balanced());
    }

    @Test
    void aReleasedHoldLeavesNoTraceInTheBalanceButOneInTheBooks() {
        generation("g1");
        ledger.hold("local", null, "g1", 8);
        ledger.release("local", null, "g1", 8);
        assertEquals(new Balance(1000, 0, 0), ledger.balance("local"));
        assertEquals(3, ledger.entries("local", null, 10).size());
        assertBooksBalance();
    }

    @Test
    void halfOfAnEntryIsNeverTold() {
        graph.write(TestGraph.cypher("test", "MATCH (a:Account {id: 'local'}) SET a.available = 992"), Params.of());
        assertEquals(new Balance(992, 8, 0), Halfway.read("MATCH (a:Account {id: 'local'}) SET a.held = 8", () -> ledger.balance("local")));
    }

    @Test
    void whatIsNotThereIsNotHeld() {
        generation("g1");
        assertEquals(new Holding.Short(1001, 1000), ledger.hold("local", null, "g1", 1001));
        assertEquals(new Balance(1000, 0, 0), ledger.balance("local"));
        assertEquals(1, ledger.entries("local", null, 10).size());
    }

    @Test
    void aProjectsBudgetBindsBeforeTheBalanceDoes() {
        graph.write(PROJECT, Params.of("id", "p1", "budget", 10));
        generation("g1");
        assertInstanceOf(Holding.Held.class, ledger.hold("local", "p1", "g1", 8));
        generation("g2");
        assertEquals(new Holding.Short(3, 2), ledger.hold("local", "p1", "g2", 3));
        ledger.settle("local", "p1", "g1", 8, 5);
        assertInstanceOf(Holding.Held.class, ledger.hold("local", "p1", "g2", 5));
        assertEquals(5, ledger.spend("local", "p1").orElseThrow().held());
    }

    @Test
    void moreThanWasHeldIsNeverSpent() {
        generation("g1");
        ledger.hold("local", null, "g1", 8);
        assertThrows(IllegalArgumentException.class, () -> ledger.settle("local", null, "g1", 8, 9));
        assertEquals(new Balance(992, 8, 0), ledger.balance("local"));
    }

    @Test
    void racingHoldsNeverOverdraw() throws Exception {
        IntStream.range(0, 60).forEach(i -> generation("g" + i));
        var pool = Executors.newFixedThreadPool(12);
        try {
            var answers = pool.invokeAll(IntStream.range(0, 60).<Callable<Holding>>mapToObj(i -> () -> ledger.hold("local", null, "g" + i, 30)).toList());
            long held = 0;
            for (var answer : answers) {
                held += answer.get() instanceof Holding.Held ? 1 : 0;
            }
            assertEquals(33, held);
            assertEquals(new Balance(10, 990, 0), ledger.balance("local"));
            assertBooksBalance();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aGrantIsInTheBooks() {
        ledger.grant("local", 500, "pilot");
        assertEquals(1500, ledger.balance("local").available());
        assertEquals("pilot", ledger.entries("local", null, 1).get(0).note());
        assertBooksBalance();
    }

    @Test
    void thePagesOfTheBooksFollowEachOtherNewestFirst() {
        IntStream.range(0, 5).forEach(i -> ledger.grant("local", 1, "grant " + i));
        var first = ledger.entries("local", null, 2).subList(0, 2);
        var second = ledger.entries("local", first.get(1).id(), 2).subList(0, 2);
        assertEquals("grant 4", first.get(0).note());
        assertEquals("grant 2", second.get(0).note());
    }

    private void generation(String id) {
        graph.write(GENERATION, Params.of("id", id));
    }

    private void assertBooksBalance() {
        var balance = ledger.balance("local");
        var entries = ledger.entries("local", null, 200);
        assertEquals(balance.available(), entries.stream().mapToLong(Entry::amount).sum());
        assertTrue(entries.size() < 201);
    }
}

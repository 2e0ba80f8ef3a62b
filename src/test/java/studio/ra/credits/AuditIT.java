package studio.ra.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.webhooks.Outboxes;

/** The audit on a real graph: true books pass, and each way they can be wrong is found. */
class AuditIT {

    private final Graph graph = TestGraph.graph();
    private Ledger ledger;
    private Audit audit;

    @BeforeEach
    void booksWithEveryKindOfDrawing() {
        TestGraph.wipe();
        ledger = new Ledger(graph, Outboxes.on(graph), 1000, 100);
        audit = new Audit(graph, ledger);
        ledger.open("local");
        write("CREATE (:Project {id: 'p', workspace: 'local'})");
        for (var id : List.of("done", "failed", "drawing", "unknown")) {
            write("CREATE (:Generation {id: '" + id + "', workspace: 'local', project: 'p', state: '" + id + "', held: 8, spent: 0})");
            ledger.hold("local", "p", id, 8);
        }
        ledger.settle("local", "p", "done", 8, 6);
        write("MATCH (g:Generation {id: 'done'}) SET g.held = 0, g.spent = 6 CREATE (:Asset {id: 'a', credits: 6})-[:WAS_GENERATED_BY]->(g)");
        ledger.release("local", "p", "failed", 8);
        write("MATCH (g:Generation {id: 'failed'}) SET g.held = 0");
    }

    @Test
    void trueBooksPass() {
        assertEquals(new Books(true, new Books.Checked(7, 4, 1), List.of()), audit.of("local"));
        assertEquals(0, audit.report());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MATCH (a:Account {id: 'local'}) SET a.available = a.available + 1              | account    | local   | 978 | 979
            MATCH (a:Account {id: 'local'}) SET a.held = a.held - 8, a.spent = a.spent + 8 | account    | local   | 16  | 8
            MATCH (a:Account {id: 'local'}) SET a.spent = 0                                | account    | local   | 6   | 0
            MATCH (a:Account {id: 'local'}) SET a.issued = -999                            | account    | local   | -1000 | -999
            MATCH (e:Entry {kind: 'grant'}) SET e.available = 999                          | account    | local   | 977 | 978
            MATCH (e:Entry {kind: 'grant'}) SET e.available = 999                          | entry      | grant   | 0   | -1
            MATCH (e:Entry {kind: 'grant'}) REMOVE e.issued                                | entry      | grant   | 0   | 1000
            MATCH (e:Entry {kind: 'release'}) DETACH DELETE e                              | account    | local   | 7   | 6
            MATCH (e:Entry {kind: 'settle'}) SET e.number = 9                              | account    | local   | 7   | 5
            MATCH (e:Entry {kind: 'grant'}) SET e.number = 8                               | account    | local   | 0   | -32
            MATCH (g:Generation {id: 'done'}) SET g.id = 'lost'                            | generation | done    | 1   | 0
            MATCH (e:Entry {generation: 'drawing'}) SET e.kind = 'x'                       | generation | drawing | 1   | 0
            MATCH (g:Generation {id: 'drawing'}) SET g.state = 'failed', g.held = 0        | generation | drawing | 1   | 0
            MATCH (g:Generation {id: 'failed'}) SET g.state = 'drawing'                    | generation | failed  | 0   | 1
            MATCH (g:Generation {id: 'unknown'}) SET g.held = 7                            | generation | unknown | 8   | 7
            MATCH (e:Entry {kind: 'settle'}) SET e.held = -7, e.available = 1              | generation | done    | 0   | 1
            MATCH (g:Generation {id: 'done'}) SET g.spent = 5                              | generation | done    | 6   | 5
            MATCH (a:Asset {id: 'a'}) SET a.credits = 7                                    | generation | done    | 7   | 6
            MATCH (a:Asset {id: 'a'}) SET a.credits = 5                                    | generation | done    | 5   | 6
            MATCH (a:Account {id: 'p'}) SET a.held = 15                                    | project    | p       | 16  | 15
            MATCH (a:Account {id: 'p'}) SET a.spent = 0                                    | project    | p       | 6   | 0
            """)
    void whatDoesNotAddUpIsFound(String wrong, String what, String id, long expected, long found) {
        write(wrong);
        var books = audit.of("local");
        assertTrue(!books.ok() && books.findings().stream().anyMatch(f -> f.what().equals(what) && f.id().equals(real(id)) && f.expected() == expected
                && f.found() == found), books::toString);
        assertEquals(books.findings().size(), audit.report());
    }

    @Test
    void whatADecisionChargedForNothingIsTrue() {
        write("MATCH (a:Asset {id: 'a'}) SET a.credits = 5");
        write("MATCH (g:Generation {id: 'done'}) SET g.resolved = 'spent'");
        assertEquals(List.of(), audit.of("local").findings());
    }

    /** Entries as they were before V012: one amount each, and accounts that did not count them. */
    @Test
    void booksOfOneColumnBecomeDoubleEntryBooksThatAreTrue() {
        var before = ledger.entries("local", null, 10);
        write("MATCH (e:Entry) SET e.amount = e.available REMOVE e.issued, e.available, e.held, e.spent, e.number");
        write("MATCH (a:Account {id: 'local'}) REMOVE a.issued, a.entries");
        write("MATCH (g:Generation {id: 'done'}) CREATE (:Event {id: 'late', state: 'done'})-[:OF]->(g), (:Event {id: 'early', state: 'queued'})-[:OF]->(g)");
        TestGraph.migrate("V012__double_entry");
        assertEquals(before, ledger.entries("local", null, 10));
        assertEquals(new Books(true, new Books.Checked(7, 4, 1), List.of()), audit.of("local"));
        assertEquals(2, graph.one(TestGraph.cypher("test", "MATCH (e:Event {id: 'late', number: 2})-[:OF]->(g {events: 2}) RETURN e.number AS n"), Params.of()).orElseThrow().number("n"));
        // a second time changes nothing, and the next entry goes on counting
        TestGraph.migrate("V012__double_entry");
        ledger.grant("local", 1, "more");
        assertEquals(new Books(true, new Books.Checked(8, 4, 1), List.of()), audit.of("local"));
    }

    @Test
    void anotherWorkspacesBooksAreItsOwn() {
        write("MATCH (a:Account {id: 'local'}) SET a.available = 1");
        assertTrue(audit.of("other").ok());
    }

    /** An entry is named by its kind here, where there is one of it. */
    private String real(String id) {
        return ledger.entries("local", null, 10).stream().filter(entry -> entry.kind().equals(id)).map(Entry::id).findFirst().orElse(id);
    }

    private void write(String cypher) {
        graph.write(TestGraph.cypher("test", cypher), Params.of());
    }
}

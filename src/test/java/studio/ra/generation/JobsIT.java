package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import jakarta.json.bind.JsonbBuilder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.Ids;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.models.Direction;
import studio.ra.models.Model;
import studio.ra.models.ModelRow;

/** Two studios and one drawing: who owns it, and what an answer that comes too late does. */
class JobsIT {

    private static final Direction DIRECTION = new Direction("portrait", "a keeper", "painted", "medium", "static", "", "", "3:4", List.of());

    private final Graph graph = TestGraph.graph();
    private final Jobs mine = new Jobs(graph);
    private final Jobs theirs = new Jobs(graph);
    private Model flux;

    @BeforeEach
    void aQueuedDrawing() {
        TestGraph.wipe();
        flux = ModelRow.read(graph.one(TestGraph.cypher("test", "MATCH (m:Model {id: 'flux-1.1-pro'}) RETURN properties(m) AS model"), Params.of()).orElseThrow().row("model"));
        write("CREATE (:Generation {id: 'g', workspace: 'local', state: 'queued', purpose: 'portrait', tier: 'fast', count: 1, line: ['flux-1.1-pro'], parts: [1], "
                + "pending: [0], perImage: 4, held: 4, due: 0, drawn: 0, unsure: false, refused: false, fence: 0, direction: $direction})-[:ROUTED_BY]->(:Decision {id: 'd'})", "direction", JsonbBuilder.create().toJson(DIRECTION));
    }

    @Test
    void nobodyTakesWhatAnotherHasUntilItsLeaseHasRunOut() {
        assertTrue(mine.start("local", "g", Ids.next(), Instant.now()).isPresent());
        assertFalse(theirs.start("local", "g", Ids.next(), Instant.now()).isPresent());
        lapse();
        assertTrue(theirs.start("local", "g", Ids.next(), Instant.now()).isPresent());
    }

    @Test
    void aTakingThatIsSaidTwiceIsOneAndWhatWasWrittenDownWithItIsNotAnEarlierAttempt() {
        var first = mine.start("local", "g", "t", Instant.now()).orElseThrow();
        assertEquals("t", mine.attempt("t", first, 0, flux, 1, List.of(), Instant.now()).orElseThrow());
        var again = mine.start("local", "g", "t", Instant.now()).orElseThrow();
        assertEquals(List.of(), again.past());
        assertEquals("t", mine.attempt("t", again, 0, flux, 1, List.of(), Instant.now()).orElseThrow());
        assertEquals(1, graph.one(TestGraph.cypher("test", "MATCH (:Generation {id: 'g'})-[:ATTEMPTED]->(t:Attempt) RETURN count(t) AS n"), Params.of()).orElseThrow().number("n"));
        assertEquals(1, graph.one(TestGraph.cypher("test", "MATCH (e:Event)-[:OF]->(:Generation {id: 'g'}) RETURN count(e) AS n"), Params.of()).orElseThrow().number("n"));
        assertTrue(mine.start("local", "g", "u", Instant.now()).isEmpty());
        lapse();
        assertEquals(List.of("t"), theirs.start("local", "g", "u", Instant.now()).orElseThrow().past().stream().map(Job.Past::id).toList());
    }

    @Test
    void aClockThatIsWrongTakesNothing() {
        assertTrue(mine.start("local", "g", Ids.next(), Instant.now()).isPresent());
        assertFalse(theirs.start("local", "g", Ids.next(), Instant.now().plusSeconds(86_400)).isPresent());
    }

    @Test
    void whoLostADrawingNeitherAttemptsNorEndsIt() {
        var lost = mine.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        var attempt = attempt(mine, lost);
        lapse();
        assertTrue(theirs.start("local", "g", Ids.next(), Instant.now()).isPresent());
        assertTrue(mine.end(drawn(lost, attempt)).isEmpty());
        assertTrue(mine.attempt("t2", lost, 0, flux, 1, List.of(), Instant.now()).isEmpty());
    }

    @Test
    void anAnswerOfWhoLostADrawingDoesNotKeepItsNewOwnerFromEndingIt() {
        var lost = mine.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        var attempt = attempt(mine, lost);
        lapse();
        var taken = theirs.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        mine.late("local", "g", attempt, Params.of("outcome", "drawn", "drawn", 1));
        var ended = theirs.end(drawn(taken, attempt)).orElseThrow();
        assertTrue(ended.fresh());
        assertEquals(List.of(), ended.generation().numbers("pending"));
    }

    @Test
    void anEndThatIsWrittenTwiceCountsOnce() {
        var job = mine.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        var attempt = attempt(mine, job);
        assertTrue(mine.end(drawn(job, attempt)).orElseThrow().fresh());
        var again = mine.end(drawn(job, attempt)).orElseThrow();
        assertFalse(again.fresh());
        assertEquals(1, again.generation().number("drawn"));
        assertEquals(4, again.generation().number("due"));
    }

    @Test
    void whatAStoppingStudioHandsBackIsTakenAtOnce() {
        mine.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        theirs.park(List.of("g"));
        assertFalse(theirs.start("local", "g", Ids.next(), Instant.now()).isPresent());
        mine.park(List.of("g"));
        assertTrue(theirs.start("local", "g", Ids.next(), Instant.now()).isPresent());
    }

    @Test
    void anAnswerAfterAllCountsOnce() {
        var lost = mine.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        var attempt = attempt(mine, lost);
        lapse();
        var taken = theirs.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        assertTrue(theirs.end(params(taken, attempt, "unknown", 0, true)).orElseThrow().generation().flag("unsure"));
        theirs.finish("local", "g", "unknown", 4, 0, 1, 1, Instant.now());

        var after = mine.reconcile(drawn(lost, attempt)).orElseThrow();
        assertEquals(1, after.number("drawn"));
        assertEquals(4, after.number("due"));
        assertFalse(after.flag("unsure"));
        assertFalse(after.has("cause"));
        assertTrue(theirs.reconcile(drawn(lost, attempt)).isEmpty());
    }

    @Test
    void oneAnswerOfTwoLeavesTheOtherUnknown() {
        var job = mine.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        var first = attempt(mine, job);
        var second = mine.attempt("t2", job, 0, flux, 1, List.of(), Instant.now()).orElseThrow();
        mine.end(params(job, first, "unknown", 0, true));
        mine.end(params(job, second, "unknown", 0, true));
        mine.finish("local", "g", "unknown", 4, 0, 1, 1, Instant.now());
        assertTrue(mine.reconcile(drawn(job, first)).orElseThrow().flag("unsure"));
        assertFalse(mine.reconcile(params(job, second, "refused", 0, false)).orElseThrow().flag("unsure"));
    }

    @Test
    void aTaskIsAskedAboutByOneAndOnlyLaterAgain() {
        var job = mine.start("local", "g", Ids.next(), Instant.now()).orElseThrow();
        var attempt = attempt(mine, job);
        mine.task("local", attempt, "task");
        mine.end(params(job, attempt, "unknown", 0, true));
        mine.finish("local", "g", "unknown", 4, 0, 1, 1, Instant.now());
        assertEquals("task", mine.ask("local", "g", attempt).orElseThrow().past().get(0).task());
        assertTrue(theirs.ask("local", "g", attempt).isEmpty());
        write("MATCH (t:Attempt {task: 'task'}) SET t.askAt = datetime() - duration({seconds: 1})");
        assertTrue(theirs.ask("local", "g", attempt).isPresent());
    }

    private String attempt(Jobs jobs, Job job) {
        return jobs.attempt("t1", job, 0, flux, 1, List.of(), Instant.now()).orElseThrow();
    }

    private static Params drawn(Job job, String attempt) {
        return params(job, attempt, "drawn", 1, false);
    }

    private static Params params(Job job, String attempt, String outcome, int drawn, boolean unsure) {
        return Params.of("workspace", "local", "generation", job.id(), "fence", job.fence(), "attempt", attempt, "outcome", Params.of("outcome", outcome, "drawn", drawn), "drawn", drawn,
                "credits", 4 * drawn, "cause", unsure ? "no-answer" : null, "unsure", unsure, "refused", outcome.equals("refused"), "over", true, "part", 0,
                "model", "flux-1.1-pro");
    }

    private void lapse() {
        write("MATCH (g:Generation {id: 'g'}) SET g.lease = datetime() - duration({seconds: 1})");
    }

    private void write(String cypher, Object... params) {
        graph.write(TestGraph.cypher("test", cypher), Params.of(params));
    }
}

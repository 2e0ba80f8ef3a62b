package studio.ra.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import studio.ra.graph.TestGraph;
import studio.ra.intent.Correction;
import studio.ra.intent.Heads;
import studio.ra.intent.Trainer;

class VersionsIT {

    private final Versions versions = new Versions(TestGraph.graph());
    private final Trainer trainer = new Trainer();
    private final String workspace = "v" + System.nanoTime();

    /** Five hundred statements of one kind spoil framing, which the test briefs show. */
    @Test
    void headsThatReadWorseAreKeptAndNotMadeCurrentUntilSomebodyChoosesThem() {
        var bad = trainer.heads(IntStream.range(0, 500).mapToObj(i -> new Correction("the referee waits by the line number " + i, "shotType", "abstract")).toList()).orElseThrow();
        var kept = versions.keep(workspace, bad, 500, trainer);
        assertFalse(kept.current());
        assertTrue(kept.note().contains("shotType"), kept.note());
        assertEquals(List.of(false, true), versions.page(workspace, null, 10).stream().map(Version::current).toList());
        assertTrue(versions.use(workspace, bad.version()).orElseThrow().current());
        assertEquals(List.of(true, false), versions.page(workspace, null, 10).stream().map(Version::current).toList());

        var good = trainer.heads(List.of(new Correction("the referee waits", "subject", "object"))).orElseThrow();
        var learned = versions.keep(workspace, good, 1, trainer);
        assertTrue(learned.current());
        assertNull(learned.note());
        assertEquals(List.of(good.version(), bad.version(), Heads.standard().version()), versions.page(workspace, null, 10).stream().map(Version::version).toList());
        var first = versions.page(workspace, null, 1);
        assertEquals(2, first.size(), "one more than asked for, where there is a next page");
        assertEquals(List.of(bad.version(), Heads.standard().version()), versions.page(workspace, first.get(0).id(), 10).stream().map(Version::version).toList());

        assertEquals(good.text(), versions.heads(workspace, good.version()).orElseThrow().text());
        assertTrue(versions.heads("somebody-else", good.version()).isEmpty());
        assertTrue(versions.use("somebody-else", good.version()).isEmpty());
        assertTrue(versions.use(workspace, Heads.standard().version()).orElseThrow().current());
        assertEquals(List.of(false, false, true), versions.page(workspace, null, 10).stream().map(Version::current).toList());
    }
}

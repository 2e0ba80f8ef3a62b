package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.TestGraph;

class LibraryIT {

    private Graph graph;
    private Library library;

    @BeforeEach
    void seeded() {
        graph = TestGraph.wipe();
        Seeds.story(graph);
        library = Libraries.on(graph);
    }

    @Test
    void whatIsKeptReadsBackAsItWas() {
        var parent = library.keep(Seeds.portrait());
        var kept = library.keep(Seeds.branchOf(parent.id()));
        assertEquals(Optional.of(kept), library.asset("w", kept.id()));
        assertEquals("branched", kept.provenance().relation());
        assertEquals(Seeds.portrait().parameters(), library.asset("w", parent.id()).orElseThrow().provenance().parameters());
    }

    @Test
    void aStillThatNothingDrewIsKeptToo() {
        var uploaded = new NewStill("w", null, null, null, null, null, "reference", null, null, 0, null, java.util.Map.of(), List.of(), null, "uploaded",
                "pier", null, null, Seeds.portrait().stored(), Seeds.portrait().picture(), Seeds.AT);
        var kept = library.keep(uploaded);
        assertEquals(Optional.of(kept), library.asset("w", kept.id()));
    }

    @Test
    void whatIsRolledBackWasNeverKept() {
        assertThrows(IllegalStateException.class, () -> graph.together(() -> {
            library.keep(Seeds.portrait());
            throw new IllegalStateException("no");
        }));
        assertEquals(List.of(), library.page("w", AssetFilter.ANY, null, 10));
    }

    @Test
    void aShotShowsItsLastStillUntilOneIsApproved() {
        var made = library.keep(List.of(Seeds.keyframe("shot"), Seeds.keyframe("shot"), Seeds.keyframe("other")));
        assertEquals(List.of(made.get(1).id()), Seeds.current(graph, "shot"));
        assertEquals(List.of(made.get(2).id()), Seeds.current(graph, "other"));
        var later = library.keep(Seeds.keyframe("shot"));
        assertEquals(List.of(later.id()), Seeds.current(graph, "shot"));
        library.approve("w", made.get(0).id(), "ada");
        assertEquals(List.of(made.get(0).id()), Seeds.current(graph, "shot"));
        library.keep(Seeds.keyframe("shot"));
        assertEquals(List.of(made.get(0).id()), Seeds.current(graph, "shot"));
        library.reject("w", made.get(0).id(), "ada", null);
        var last = library.keep(Seeds.keyframe("shot"));
        assertEquals(List.of(last.id()), Seeds.current(graph, "shot"));
    }

    @Test
    void aShotKeepsALockedStill() {
        var still = library.keep(Seeds.keyframe("shot"));
        library.lock("w", still.id());
        library.keep(Seeds.keyframe("shot"));
        assertEquals(List.of(still.id()), Seeds.current(graph, "shot"));
    }

    @Test
    void stillsThatArriveAtOnceLeaveAShotWithOne() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var kept : pool.invokeAll(Collections.nCopies(24, (Callable<Asset>) () -> library.keep(Seeds.keyframe("shot"))))) {
                kept.get();
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, Seeds.current(graph, "shot").size());
    }

    @Test
    void everyJudgmentIsATakeAndTheLastOneTheState() {
        var id = library.keep(Seeds.portrait()).id();
        assertEquals("rejected", library.reject("w", id, "ada", "the scar is on the left").orElseThrow().state());
        assertEquals("the scar is on the wrong side", library.reject("w", id, "ada", "the scar is on the wrong side").orElseThrow().reason());
        assertEquals("the scar is on the wrong side", library.asset("w", id).orElseThrow().reason());
        assertEquals("the scar is on the wrong side", library.page("w", AssetFilter.ANY, null, 10).get(0).reason());
        assertEquals("approved", library.approve("w", id, "ben").orElseThrow().state());
        assertEquals("approved", library.asset("w", id).orElseThrow().state());
        assertEquals(null, library.asset("w", id).orElseThrow().reason());
        assertEquals(List.of("rejected by ada: the scar is on the left", "rejected by ada: the scar is on the wrong side", "approved by ben"), Seeds.takes(graph, id));
    }

    @Test
    void aLockedStillStaysLockedWhateverIsSaidOfItAndIsThatAfterwards() {
        var id = library.keep(Seeds.portrait()).id();
        library.lock("w", id);
        assertEquals("locked", library.lock("w", id).orElseThrow().state());
        assertEquals("locked", library.approve("w", id, "ada").orElseThrow().state());
        assertEquals(List.of("approved by ada"), Seeds.takes(graph, id));
        library.unlock("w", id);
        assertEquals("approved", library.asset("w", id).orElseThrow().state());
    }

    @Test
    void aStillIsUnlockedOnlyWhenNoCurrentLockHoldsIt() {
        var id = library.keep(Seeds.portrait()).id();
        library.lock("w", id);
        Seeds.hold(graph, "past", id, false);
        Seeds.hold(graph, "present", id, true);
        library.unlock("w", id);
        assertEquals("locked", library.asset("w", id).orElseThrow().state());
        graph.write(TestGraph.cypher("unlock", "MATCH (:Character {id: 'maya'})-[r:LOCKED_AS]->() DELETE r"), studio.ra.graph.Params.of());
        library.unlock("w", id);
        assertEquals("new", library.asset("w", id).orElseThrow().state());
    }

    @Test
    void aDeletedStillIsOutOfSightAndComesBackAsItWas() {
        var id = library.keep(Seeds.portrait()).id();
        library.reject("w", id, "ada", null);
        assertEquals(Removal.DELETED, library.delete("w", id));
        assertEquals(Removal.DELETED, library.delete("w", id));
        assertEquals("deleted", library.asset("w", id).orElseThrow().state());
        assertEquals(List.of(), library.page("w", AssetFilter.ANY, null, 10));
        assertEquals(1, library.page("w", new AssetFilter(null, null, null, null, null, null, "deleted", null, null, null, null, null, false), null, 10).size());
        assertEquals(Optional.empty(), library.approve("w", id, "ada"));
        assertEquals(Optional.empty(), library.lock("w", id));
        assertEquals("rejected", library.restore("w", id).orElseThrow().state());
        assertEquals("rejected", library.restore("w", id).orElseThrow().state());
        assertEquals(1, library.page("w", AssetFilter.ANY, null, 10).size());
    }

    @Test
    void whatALockStandsOnIsNotDeleted() {
        var locked = library.keep(Seeds.portrait()).id();
        library.lock("w", locked);
        assertEquals(Removal.LOCKED, library.delete("w", locked));
        var formerly = library.keep(Seeds.portrait()).id();
        Seeds.hold(graph, "past", formerly, false);
        assertEquals(Removal.LOCKED, library.delete("w", formerly));
        assertEquals("new", library.asset("w", formerly).orElseThrow().state());
    }

    @Test
    void anotherWorkspaceSeesAndChangesNothing() {
        var id = library.keep(Seeds.keyframe("shot")).id();
        assertEquals(Optional.empty(), library.asset("v", id));
        assertEquals(List.of(), library.page("v", AssetFilter.ANY, null, 10));
        assertEquals(List.of(), library.page("v", new AssetFilter("prompt", null, null, null, null, null, null, null, null, null, null, null, false), null, 10));
        assertEquals(Optional.empty(), library.approve("v", id, "eve"));
        assertEquals(Optional.empty(), library.reject("v", id, "eve", null));
        assertEquals(Optional.empty(), library.lock("v", id));
        assertEquals(Removal.ABSENT, library.delete("v", id));
        assertEquals(Optional.empty(), library.restore("v", id));
        assertEquals(Optional.empty(), library.lineage("v", id, 4));
        assertEquals("new", library.asset("w", id).orElseThrow().state());
        assertTrue(Seeds.takes(graph, id).isEmpty());
    }

    @Test
    void aStillNeverReachesIntoAnotherWorkspace() {
        var kept = library.keep(Seeds.still("keyframe", "g2", "strange", "strange", null));
        assertEquals(List.of(), Seeds.current(graph, "strange"));
        library.approve("w", kept.id(), "ada");
        assertEquals(List.of(), Seeds.current(graph, "strange"));
    }
}

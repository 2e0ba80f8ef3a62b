package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;
import studio.ra.models.Format;

/** What the graph says about the bytes, and what is done about those it does not know. */
class CollectorIT {

    @TempDir
    Path data;
    private Graph graph;
    private Library library;
    private Store store;
    private Folder folder;
    private Collector collector;

    @BeforeEach
    void begun() {
        graph = TestGraph.wipe();
        Seeds.story(graph);
        library = Libraries.on(graph);
        folder = new Folder(data.resolve("assets"));
        store = new Store(folder, data);
        collector = new Collector(graph, store, Duration.ofHours(24));
    }

    @Test
    void aFlippedByteAndAMissingFileAreNamedAndNothingElse() throws IOException {
        var whole = kept("w", "whole");
        var flipped = kept("w", "flipped");
        var lost = kept("w", "lost");
        var cut = kept("w", "cut");
        var strange = kept("v", "another workspace's");
        assertEquals(new Inspection(4, 19, List.of(), List.of(), null), new Inspector(graph, store).verify("w", null, 50));
        Files.writeString(file(flipped), "flippee");
        Files.writeString(file(cut), "cu");
        Files.delete(file(lost));
        Files.delete(file(strange));
        library.delete("w", lost.id());
        var found = new Inspector(graph, store).verify("w", null, 50);
        assertEquals(new Inspection(4, 5, List.of(broken(lost)), List.of(broken(flipped), broken(cut)), null), found);
        assertEquals(whole, library.asset("w", whole.id()).orElseThrow());
    }

    @Test
    void aLongLibraryIsProvedInPages() throws IOException {
        var stills = Stream.of("a", "b", "c", "d", "e").map(text -> kept("w", text)).toList();
        Files.delete(file(stills.get(4)));
        var inspector = new Inspector(graph, store);
        var first = inspector.verify("w", null, 2);
        assertEquals(new Inspection(2, 2, List.of(), List.of(), stills.get(1).id()), first);
        var second = inspector.verify("w", first.next(), 2);
        assertEquals(stills.get(3).id(), second.next());
        assertEquals(new Inspection(1, 0, List.of(broken(stills.get(4))), List.of(), null), inspector.verify("w", second.next(), 2));
    }

    @Test
    void whereTheStoreIsAwayNothingIsSaidToBeMissingAndNothingIsCollected() throws IOException {
        kept("w", "here");
        store.id();
        Files.move(data.resolve("assets"), data.resolve("elsewhere"));
        assertThrows(StorageUnavailable.class, () -> new Inspector(graph, store).verify("w", null, 50));
        assertThrows(StorageUnavailable.class, () -> collector.collect(false, null));
    }

    @Test
    void onlyOldBytesThatNoStillOfAnyWorkspaceHoldsAreTaken() throws IOException {
        var mine = kept("w", "mine");
        var theirs = kept("v", "theirs");
        var deleted = kept("w", "deleted");
        library.delete("w", deleted.id());
        var orphan = aged(store.keep(bytes("left by a crash")));
        var young = store.keep(bytes("being written down just now"));
        for (var asset : List.of(mine, theirs, deleted)) {
            aged(asset.stored());
        }
        assertEquals(new Collection(true, 5, List.of(orphan.sha256()), 15, null), collector.collect(true, null));
        assertEquals(Store.State.WHOLE, store.examine(orphan));
        assertEquals(new Collection(false, 5, List.of(orphan.sha256()), 15, null), collector.collect(false, null));
        assertEquals(Store.State.MISSING, store.examine(orphan));
        for (var spared : List.of(mine.stored(), theirs.stored(), deleted.stored(), young)) {
            assertEquals(Store.State.WHOLE, store.examine(spared));
        }
        assertEquals(List.of(), collector.collect(false, null).unheld());
    }

    @Test
    void bytesThatAreKeptAgainWhileACollectionRunsSurvive() throws IOException {
        var orphan = aged(store.keep(bytes("drawn twice")));
        var kept = new Store(new Interrupting(folder, () -> store.keep(bytes("drawn twice"))), data);
        assertEquals(List.of(), new Collector(graph, kept, Duration.ofHours(24)).collect(false, null).unheld());
        assertArrayEquals(bytes("drawn twice"), store.bytes(orphan.sha256()));
    }

    @Test
    void whatAnOpenOrderMayHaveBroughtIsSpared() throws IOException {
        var orphan = aged(store.keep(bytes("drawn long ago")));
        graph.write(TestGraph.cypher("open", "CREATE (:Generation {id: 'g9', workspace: 'w', state: 'drawing'})-[:ATTEMPTED]->(:Attempt {id: 't9', startedAt: $at})"),
                Params.of("at", Instant.EPOCH.minusSeconds(60)));
        assertEquals(List.of(), collector.collect(false, null).unheld());
        graph.write(TestGraph.cypher("over", "MATCH (t:Attempt {id: 't9'}) SET t.outcome = 'drawn'"), Params.of());
        assertEquals(List.of(orphan.sha256()), collector.collect(false, null).unheld());
    }

    private Asset kept(String workspace, String text) {
        return library.keep(new NewStill(workspace, null, null, null, null, null, "reference", null, null, 0, null, Map.of(), List.of(), null, "uploaded",
                null, null, null, store.keep(bytes(text)), new Picture(Format.PNG, 64, 64), Seeds.AT));
    }

    private Stored aged(Stored stored) throws IOException {
        Files.setLastModifiedTime(folder.place(stored.sha256()), FileTime.from(Instant.EPOCH));
        return stored;
    }

    private Path file(Asset asset) {
        return folder.place(asset.sha256());
    }

    private static Inspection.Broken broken(Asset asset) {
        return new Inspection.Broken(asset.id(), asset.sha256());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

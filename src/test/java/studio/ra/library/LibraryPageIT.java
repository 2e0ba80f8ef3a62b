package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.TestGraph;

class LibraryPageIT {

    private Graph graph;
    private Library library;

    @BeforeEach
    void seeded() {
        graph = TestGraph.wipe();
        Seeds.story(graph);
        library = Libraries.on(graph);
    }

    @Test
    void pagesAreWholeAndInOrderWhileStillsAreAdded() {
        var made = ids(library.keep(IntStream.range(0, 25).mapToObj(i -> Seeds.portrait()).toList()));
        var newestFirst = new ArrayList<>(made);
        java.util.Collections.reverse(newestFirst);
        assertEquals(newestFirst, walk(AssetFilter.ANY));
    }

    @Test
    void whoeverKeepsStillsMeanwhileMakesNoGapAndNoRepeat() throws Exception {
        var made = ids(library.keep(IntStream.range(0, 60).mapToObj(i -> Seeds.portrait()).toList()));
        var stop = new AtomicBoolean();
        var writers = IntStream.range(0, 3).mapToObj(n -> CompletableFuture.runAsync(() -> {
            while (!stop.get()) {
                library.keep(Seeds.portrait());
            }
        })).toList();
        try {
            for (int walk = 0; walk < 5; walk++) {
                var met = new ArrayList<String>();
                String after = null;
                List<Asset> rows;
                do {
                    rows = library.page("w", AssetFilter.ANY, after, 7);
                    rows.stream().limit(7).map(Asset::id).forEach(met::add);
                    after = met.get(met.size() - 1);
                } while (rows.size() > 7);
                assertEquals(met.size(), Set.copyOf(met).size());
                assertTrue(met.containsAll(made));
            }
        } finally {
            stop.set(true);
            CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
        }
    }

    @Test
    void theOldestFirstMeetsWhatIsAddedAtTheEnd() {
        var made = ids(library.keep(IntStream.range(0, 25).mapToObj(i -> Seeds.portrait()).toList()));
        assertEquals(made, walk(asked(null, null, null, null, null, null, true)).subList(0, 25));
    }

    @Test
    void aSearchIsPagedTheSameWay() {
        var made = ids(library.keep(IntStream.range(0, 25).mapToObj(i -> Seeds.said("ferry " + i, null)).toList()));
        var newestFirst = new ArrayList<>(made);
        java.util.Collections.reverse(newestFirst);
        assertEquals(newestFirst, walk(asked("ferry", null, null, null, null, null, false)));
        assertEquals(made, walk(asked("ferry", null, null, null, null, null, true)));
    }

    @Test
    void wordsAreFoundInPromptOrBriefEachOrItsBeginning() {
        var ferry = library.keep(Seeds.said("A ferry crossing the monsoon river", "Maya leaves")).id();
        var village = library.keep(Seeds.said("O'Neil's village", "नाव घाट पर")).id();
        assertEquals(List.of(ferry), found("monsoon MAYA"));
        assertEquals(List.of(ferry), found("ferr cross"));
        assertEquals(List.of(village), found("o'neil"));
        assertEquals(List.of(village), found("नाव"));
        assertEquals(List.of(), found("monsoon village"));
        assertEquals(2, found("").size());
    }

    @Test
    void everyFilterNarrows() {
        var old = library.keep(Seeds.at(Seeds.AT.minusSeconds(60), "p", "imagen-4", "portrait")).id();
        var now = library.keep(Seeds.at(Seeds.AT, "q", "flux-1.1-pro", "reference")).id();
        var shot = library.keep(Seeds.keyframe("shot")).id();
        var other = library.keep(Seeds.keyframe("other")).id();
        assertEquals(List.of(now), ids(library.page("w", asked(null, "reference", null, null, null, null, false), null, 10)));
        assertEquals(List.of(now), ids(library.page("w", asked(null, null, "q", null, null, null, false), null, 10)));
        assertEquals(List.of(other), ids(library.page("w", asked(null, null, null, null, "other", null, false), null, 10)));
        assertEquals(List.of(old), ids(library.page("w", asked(null, null, null, null, null, "imagen-4", false), null, 10)));
        assertEquals(List.of(shot, now, old), ids(library.page("w", asked(null, null, null, "maya", null, null, false), null, 10)),
                "a character's own stills and those of the shots it appears in");
        assertEquals(List.of(old), ids(library.page("w", new AssetFilter(null, null, null, null, null, null, null, null, null, null, null, Seeds.AT, false), null, 10)));
        assertEquals(List.of(other, shot, now), ids(library.page("w", new AssetFilter(null, null, null, null, null, null, null, null, null, null, Seeds.AT, null, false), null, 10)));
        library.approve("w", now, "ada");
        assertEquals(List.of(now), ids(library.page("w", new AssetFilter(null, null, null, null, null, null, "approved", null, null, null, null, null, false), null, 10)));
        assertEquals(List.of(now), ids(library.page("w", new AssetFilter("prompt", "reference", "q", "maya", null, "flux-1.1-pro", "approved", null, null, null, Seeds.AT,
                Seeds.AT.plusSeconds(1), false), null, 10)));
    }

    /** Every item of every page; between two pages another still is added. */
    private List<String> walk(AssetFilter filter) {
        var all = new ArrayList<String>();
        String after = null;
        while (true) {
            var rows = library.page("w", filter, after, 10);
            rows.stream().limit(10).map(Asset::id).forEach(all::add);
            if (rows.size() <= 10 || all.size() > 60) {
                return all;
            }
            after = all.get(all.size() - 1);
            if (all.size() < 25) {
                library.keep(Seeds.portrait());
            }
        }
    }

    private List<String> found(String q) {
        return ids(library.page("w", asked(q, null, null, null, null, null, false), null, 10));
    }

    private static AssetFilter asked(String q, String kind, String project, String character, String shot, String model, boolean oldest) {
        return new AssetFilter(q, kind, project, character, shot, model, null, null, null, null, null, null, oldest);
    }

    private static List<String> ids(List<Asset> assets) {
        return assets.stream().map(Asset::id).toList();
    }
}

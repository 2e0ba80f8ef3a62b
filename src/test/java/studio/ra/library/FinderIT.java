package studio.ra.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.TestGraph;

/** What is found by meaning, in which order, and in which stacks. The vectors are made up: one axis is rain, one is light, one is noise. */
class FinderIT {

    private static final long LIKE = 0x0F0F_3333_5555_00FFL;

    private Graph graph;
    private Library library;
    private Meanings meanings;
    private Stacks stacks;
    private Finder finder;

    @BeforeEach
    void seeded() {
        graph = TestGraph.wipe();
        Seeds.story(graph);
        library = Libraries.on(graph);
        meanings = new Meanings(graph);
        stacks = new Stacks(graph, null, null);
        finder = new Finder(library, stacks, graph);
    }

    @Test
    void whatMeansTheSameIsFoundThoughNoWordIsTheSameAndTheNearestComesFirst() {
        var umbrella = said("she stands under a dripping umbrella", 0.8);
        var storm = said("soaked", 0.95);
        said("an accountant counts coins", 0.1);
        assertEquals(List.of(storm, umbrella), found(by("rain", "meaning"), 1));
        assertEquals(List.of(), found(by("rain", "words"), 1));
    }

    @Test
    void whatHasTheWordsAndTheMeaningComesBeforeWhatHasOneOfThem() {
        var word = said("rain check at the bank", 0.1);
        var both = said("rain on the pier", 0.7);
        var meaning = said("soaked", 0.95);
        assertEquals(List.of(both, meaning, word), found(by("rain", "both"), 1));
    }

    @Test
    void anotherWorkspacesStillsNeitherAppearNorTakeThePlaceOfOnesOwn() {
        var mine = said("a puddle", 0.7);
        graph.write(TestGraph.cypher("crowd", """
                UNWIND range(1, 1200) AS n
                CREATE (a:Asset {id: '01v' + n, workspace: 'v', state: 'new', brief: 'rain'})-[:MEANS]->(m:Meaning {id: 'v' + n, workspace: 'v'})
                WITH m CALL db.create.setNodeVectorProperty(m, 'vector', $vector)"""), Params.of("vector", vector(1)));
        assertEquals(List.of(mine), found(by("rain", "both"), 1));
        assertEquals(List.of(mine), found(by("rain", "meaning"), 1));
    }

    @Test
    void everyFilterNarrowsWhatIsFoundByMeaning() {
        var approved = said("soaked", 0.9);
        said("a puddle", 0.8);
        library.approve("w", approved, "ada");
        var which = new AssetFilter("rain", null, "p", "maya", null, "seedream-4.5", "approved", null, 4L, 4L, null, null, false);
        assertEquals(List.of(approved), found(new Finding(which, "both", false), 1));
        assertEquals(List.of(), found(new Finding(new AssetFilter("rain", "reference", null, null, null, null, null, null, null, null, null, null, false), "both", false), 1));
    }

    @Test
    void aRankingIsPagedWithoutAGapOrARepeatWhileBetterStillsAreDrawn() {
        var expected = new ArrayList<String>();
        for (int n = 0; n < 25; n++) {
            expected.add(said("puddle " + n, 0.9 - n * 0.01));
        }
        assertEquals(expected, walk(by("rain", "meaning"), () -> said("rain " + System.nanoTime(), 1)));
        var words = walk(by("puddle", "both"), () -> said("puddle " + System.nanoTime(), 1));
        assertEquals(Set.copyOf(expected), Set.copyOf(words.stream().filter(expected::contains).toList()));
        assertEquals(words.size(), Set.copyOf(words).size());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThrows(ForeignCursor.class, () -> finder.page("w", by("rain", "meaning"), vector(1), "01abc", 10));
        assertThrows(ForeignCursor.class, () -> finder.page("w", by("rain", "words"), null, "01abc-3-01abc", 10));
    }

    @Test
    void stillsOfTheSameWordsShareAMeaningAndOneIsKeptOnce() {
        library.keep(List.of(Seeds.said("p", "soaked"), Seeds.said("q", "soaked"), Seeds.said("अ", null)));
        var unread = meanings.unread("", 10);
        assertEquals(List.of("soaked", "soaked", "अ"), unread.stream().map(Meanings.Unread::words).toList());
        assertEquals(unread.get(0).meaning(), unread.get(1).meaning());
        assertEquals(Set.of(), meanings.known(unread));
        meanings.keep(unread.subList(0, 1), vector(1));
        assertEquals(Set.of(unread.get(0).id(), unread.get(1).id()), meanings.known(unread));
        meanings.keep(unread.subList(0, 2), vector(0));
        meanings.keep(unread.subList(2, 3), null);
        assertEquals(List.of(), meanings.unread("", 10));
        assertEquals(2, found(by("rain", "meaning"), 1).size());
    }

    @Test
    void nearIdenticalTakesOfOneSubjectAreOneStackAndNothingIsLost() {
        var first = laid(Seeds.portrait(), LIKE);
        var different = laid(Seeds.portrait(), ~LIKE);
        var second = laid(Seeds.portrait(), LIKE ^ 0b111);
        var elsewhere = laid(Seeds.keyframe("shot"), LIKE);
        library.approve("w", first, "ada");
        var page = finder.page("w", stacked(null), null, null, 10).stills();
        assertEquals(List.of(elsewhere, second, different), ids(page));
        assertEquals(new Asset.Stack(first, 2, List.of(second, first)), page.get(1).stack());
        assertEquals(null, page.get(2).stack());
        assertEquals(List.of(second, first), ids(finder.page("w", new Finding(ofStack(first), "words", false), null, null, 10).stills()));
        assertEquals(4, library.page("w", AssetFilter.ANY, null, 10).size());
        assertEquals("approved", library.asset("w", first).orElseThrow().state());

        library.delete("w", second);
        assertEquals(List.of(elsewhere, different, first), ids(finder.page("w", stacked(null), null, null, 10).stills()));
        library.restore("w", second);
        library.delete("w", first);
        assertEquals(first, stack(laid(Seeds.portrait(), LIKE)), "whatever became of the founder, its stack stays");
    }

    @Test
    void aStackIsJoinedOnceAndTheFeaturelessAreAlone() {
        var founder = laid(Seeds.portrait(), LIKE);
        var other = laid(Seeds.portrait(), LIKE ^ 0xFF);
        var between = laid(Seeds.portrait(), LIKE ^ 0x1F);
        assertEquals(other, stack(between), "it is more like the second than like the first");
        assertEquals(other, lay(between, LIKE), "it stays where it is");
        assertEquals(founder, stack(founder));
        var grey = laid(Seeds.portrait(), 0);
        var white = laid(Seeds.portrait(), 0);
        assertEquals(List.of(grey, white), List.of(stack(grey), stack(white)));
    }

    @Test
    void stillsThatAreLaidTogetherLieAsIfOneAfterTheOther() {
        var many = new LinkedHashMap<String, Long>();
        for (int n = 0; n < 12; n++) {
            many.put(library.keep(Seeds.portrait()).id(), new Random(n / 3).nextLong() ^ (1L << n % 3));
        }
        var ids = List.copyOf(many.keySet());
        var already = laid(Seeds.portrait(), many.get(ids.get(3)));
        lay(ids.get(5), ~many.get(ids.get(3)));
        var stacks = this.stacks.lay("w", library.asset("w", already).orElseThrow().depicts(), many);
        assertEquals(List.of(ids.get(0), ids.get(0), ids.get(0), already, already, ids.get(5)), ids.subList(0, 6).stream().map(stacks::get).toList());
        assertEquals(List.of(ids.get(6), ids.get(6), ids.get(6), ids.get(9), ids.get(9), ids.get(9)), ids.subList(6, 12).stream().map(stacks::get).toList());
        ids.forEach(id -> assertEquals(stacks.get(id), stack(id)));
        assertEquals(stacks, this.stacks.lay("w", library.asset("w", already).orElseThrow().depicts(), many), "once more changes nothing");
    }

    @Test
    void stacksArePagedWithoutAGapOrARepeatWhileTheyGrow() {
        var heads = new ArrayList<String>();
        for (int n = 0; n < 25; n++) {
            long look = new Random(n).nextLong();
            laid(Seeds.portrait(), look);
            heads.add(0, laid(Seeds.portrait(), look ^ 1));
        }
        assertEquals(heads, walk(stacked(null), () -> laid(Seeds.portrait(), new Random(0).nextLong())));
    }

    @Test
    void ofAStackThatIsRankedTheBestIsShown() {
        var first = said("soaked", 0.9);
        var second = said("a puddle", 0.8);
        lay(first, LIKE);
        lay(second, LIKE);
        var page = finder.page("w", new Finding(by("rain", "both").which(), "both", true), vector(1), null, 10).stills();
        assertEquals(List.of(first), ids(page));
        assertEquals(2, page.get(0).stack().count());
    }

    @Test
    void searchesAreSavedChangedAndForgottenByTheirWorkspaceOnly() {
        var searches = new Searches(graph);
        var saved = searches.save("w", "Rain", "{\"q\":\"rain\"}", "ada");
        assertEquals(List.of(saved), searches.page("w", null, 10));
        assertEquals(List.of(), searches.page("v", null, 10));
        assertTrue(searches.change("v", saved.id(), "Sun", "{}").isEmpty());
        assertEquals("Storm", searches.change("w", saved.id(), "Storm", "{}").orElseThrow().name());
        assertFalse(searches.remove("v", saved.id()));
        assertTrue(searches.remove("w", saved.id()));
        assertEquals(List.of(), searches.page("w", null, 10));
    }

    /** A still of maya's with these words, {@code rain} far in the direction of rain. */
    private String said(String brief, double rain) {
        var still = library.keep(Seeds.said("x", brief)).id();
        meanings.keep(List.of(new Meanings.Unread(still, "w", brief)), vector(rain));
        return still;
    }

    private String laid(NewStill still, long likeness) {
        var id = library.keep(still).id();
        lay(id, likeness);
        return id;
    }

    private String lay(String id, long likeness) {
        return stacks.lay("w", library.asset("w", id).orElseThrow().depicts(), Map.of(id, likeness)).get(id);
    }

    private String stack(String id) {
        return graph.one(TestGraph.cypher("stack", "MATCH (a:Asset {id: $id}) RETURN a.stack AS stack"), Params.of("id", id)).orElseThrow().text("stack");
    }

    private List<String> walk(Finding finding, Runnable meanwhile) {
        var all = new ArrayList<String>();
        String next = null;
        do {
            var page = finder.page("w", finding, vector(1), next, 4);
            all.addAll(ids(page.stills()));
            next = page.next();
            meanwhile.run();
        } while (next != null);
        return all;
    }

    private List<String> found(Finding finding, double rain) {
        return ids(finder.page("w", finding, vector(rain), null, 50).stills());
    }

    private static Finding by(String q, String by) {
        return new Finding(new AssetFilter(q, null, null, null, null, null, null, null, null, null, null, null, false), by, false);
    }

    private static Finding stacked(String q) {
        return new Finding(by(q, "words").which(), "words", true);
    }

    private static AssetFilter ofStack(String stack) {
        return new AssetFilter(null, null, null, null, null, null, null, null, null, null, null, null, false, stack);
    }

    /** Of length 1, at this cosine to pure rain. */
    private static float[] vector(double rain) {
        var vector = new float[384];
        vector[0] = (float) rain;
        vector[1] = (float) Math.sqrt(1 - rain * rain);
        return vector;
    }

    private static List<String> ids(List<Asset> assets) {
        return assets.stream().map(Asset::id).toList();
    }
}

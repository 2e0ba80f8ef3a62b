package studio.ra.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManuscriptTest {

    @Test
    void theFourMediaTypesOfTheContractAreRead() {
        for (var type : List.of("text/plain", "text/markdown", "text/html", "text/x-fountain")) {
            assertTrue(Manuscript.of(type).isPresent(), type);
        }
        assertEquals(Optional.empty(), Manuscript.of("application/pdf"));
    }

    @Test
    void markdownHeadingsAreScenesAndParagraphsAndItemsAreShots() {
        var outline = Manuscript.MARKDOWN.read("""
                ---
                author: nobody
                ---
                # The Last Light

                A film about waiting.

                ## Characters

                - **Mira**: a lighthouse keeper, 34
                - Arun - a boatman who is *never* late

                ### The Crow

                Black, one white feather.

                ## Locations
                * Lamp room: brass and green glass

                ## Props

                **Lantern** — dented brass

                ## Wardrobe

                1. Salt-stained coat

                ## Scene 1: The cliff

                Mira climbs the [last](https://example.org) steps.
                She is tired.

                * The sea hits the rocks.
                * **Mira**: "Come on."

                Arun: "You always say that."

                ```
                not a shot
                ```

                ---

                Scene two
                ---------

                **Camera:** slow push in on the lantern.

                **Joe**: a stranger in a yellow raincoat
                """);
        assertEquals(List.of("Scene 1: The cliff", "Scene two"), outline.scenes().stream().map(Outline.Setting::heading).toList());
        assertEquals(List.of(new Outline.Moment("Mira climbs the last steps. She is tired.", null), new Outline.Moment("The sea hits the rocks.", null),
                new Outline.Moment("Mira: \"Come on.\"", "dialogue"), new Outline.Moment("Arun: \"You always say that.\"", "dialogue")), outline.scenes().get(0).shots());
        assertEquals(List.of(new Outline.Moment("Camera: slow push in on the lantern.", null)), outline.scenes().get(1).shots());
        assertEquals(List.of(new Outline.Person("Mira", "a lighthouse keeper, 34"), new Outline.Person("Arun", "a boatman who is never late"),
                new Outline.Person("The Crow", "Black, one white feather."), new Outline.Person("Joe", "a stranger in a yellow raincoat")), outline.characters());
        assertEquals(List.of(new Outline.Thing("location", "Lamp room", "brass and green glass"), new Outline.Thing("prop", "Lantern", "dented brass"),
                new Outline.Thing("wardrobe", "Salt-stained coat", "Salt-stained coat")), outline.references());
    }

    @Test
    void aHeadingThatOnlyHoldsDeeperOnesIsNoSceneAndAShotHeadingIsAShot() {
        var outline = Manuscript.MARKDOWN.read("# Act One\n## Harbour\n### Shot 1: wide on the boats\n### Shot 2\nGulls.\n# Act Two\n## Cliff\nWind.");
        assertEquals(List.of("Harbour", "Cliff"), outline.scenes().stream().map(Outline.Setting::heading).toList());
        assertEquals(List.of("wide on the boats", "Gulls."), outline.scenes().get(0).shots().stream().map(Outline.Moment::description).toList());
    }

    @Test
    void htmlLosesItsScriptsAndKeepsItsStructure() {
        var outline = Manuscript.HTML.read("""
                <html><head><title>x</title><style>p{color:red}</style></head><body onload="steal()"><script>alert('gone')</script>
                <nav>Home</nav><h2>Characters</h2><ul><li><b>Mira</b>: a keeper</li></ul>
                <h2 onclick="steal()">The cliff</h2><div>The sea<br>Mira <i>climbs</i> &lt;fast&gt;.</div>
                <p><strong>Mira:</strong> &ldquo;Come on.&rdquo;</p><iframe src="javascript:steal()">frame</iframe><img src=x onerror=steal()>
                """);
        assertEquals(List.of(new Outline.Setting("The cliff", null, List.of(new Outline.Moment("The sea", null), new Outline.Moment("Mira climbs <fast>.", null),
                new Outline.Moment("Mira: \u201cCome on.\u201d", "dialogue")))), outline.scenes());
        assertEquals(List.of(new Outline.Person("Mira", "a keeper")), outline.characters());
        for (var hidden : List.of("steal", "alert", "gone", "Home", "frame", "color")) {
            assertFalse(outline.toString().contains(hidden), hidden);
        }
    }

    @Test
    void plainTextWithoutHeadingsMakesAParagraphASceneAndASentenceAShot() {
        var outline = Manuscript.PLAIN.read("Mr. Sen climbs the stairs. The lamp is cold!\r\nHe lights it.\r\n\r\nA ship turns.");
        assertEquals(List.of("Scene 1", "Scene 2"), outline.scenes().stream().map(Outline.Setting::heading).toList());
        assertEquals(List.of("Mr. Sen climbs the stairs.", "The lamp is cold!", "He lights it."),
                outline.scenes().get(0).shots().stream().map(Outline.Moment::description).toList());
    }

    @Test
    void plainTextHeadingsAreScenesAndAListOfCharactersIsRead() {
        var outline = Manuscript.PLAIN.read("""
                Characters:
                - Mira: a keeper
                Arun - a boatman

                Scene 1: The cliff
                Mira waits. The sea is loud.

                Mira: "Come on."

                INT. BOAT - NIGHT
                Arun rows.
                """);
        assertEquals(List.of("Scene 1: The cliff", "INT. BOAT - NIGHT"), outline.scenes().stream().map(Outline.Setting::heading).toList());
        assertEquals(List.of(new Outline.Moment("Mira waits.", null), new Outline.Moment("The sea is loud.", null),
                new Outline.Moment("Mira: \"Come on.\"", "dialogue")), outline.scenes().get(0).shots());
        assertEquals(List.of("Mira", "Arun"), outline.characters().stream().map(Outline.Person::name).toList());
        assertEquals(List.of(new Outline.Thing("location", "Boat", "Boat, interior")), outline.references());
    }

    @ParameterizedTest
    @EnumSource(Manuscript.class)
    void noTextFailsOrTakesLong(Manuscript manuscript) {
        for (var piece : List.of("", " ", "\n", "#", "# ", "# #a", ">", "> ", "*", "**", "* ", "**a** ", "[[", "/*", "]]", "[a](", "![", "(", "<", "<b>", "<b>a</b>", "<div>",
                "_", "`", "~", "=", "\\", "A", "MIRA\nHi\n\n", "INT. A - DAY\n\n", "Scene 1: ", "Name: \"x\" ", "\t", ":", " - ", "\u0000", "\uD83D", "\uD83C\uDFA5", "\u0905")) {
            assertTrue(manuscript.read(piece.repeat(100_000 / Math.max(1, piece.length()))).shots() >= 0);
        }
    }

    @Test
    void aLimitIsNamedWhenItIsExceeded() {
        assertTrue(Manuscript.MARKDOWN.read("# Scene\n\nA shot.\n\n".repeat(201)).excess().orElseThrow().contains("201 scenes"));
        assertTrue(Manuscript.PLAIN.read("A shot. ".repeat(1001)).excess().orElseThrow().contains("1001 shots"));
        assertEquals(Optional.empty(), Manuscript.MARKDOWN.read("# Scene\n\nA shot.\n\n".repeat(200)).excess());
        assertTrue(Manuscript.PLAIN.read(" \n \n").empty());
    }

    @Test
    void peopleAreFoundByACapitalAndThingsHoweverTheyAreWritten() {
        var people = Mentions.ofPeople(Map.of("w", "Will", "m", "Mira Sen", "s", "The Stranger", "a", "Ana", "b", "Ana Maria"));
        assertEquals(List.of("m", "w"), people.in("MIRA will ask Will, and Will will ask Mira Sen."));
        assertEquals(List.of(), people.in("The storm will come for Willow."));
        assertEquals(List.of("b", "a"), people.in("Ana Maria").stream().sorted(java.util.Comparator.reverseOrder()).toList());
        assertEquals(List.of("lamp"), Mentions.ofThings(Map.of("lamp", "Brass lamp")).in("She lifts the brass lamp."));
    }
}

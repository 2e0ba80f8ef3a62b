package studio.ra.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class FountainTest {

    private static final String SCRIPT = """
            Title:
                _**The Last Light**_
            Credit: written by
            Author: Nobody
            Draft date: 1/1/2026

            # Act One

            = The keeper waits for a ship that is late.

            FADE IN:

            EXT. LIGHTHOUSE - CLIFF - DUSK #1#

            = A storm gathers.

            MIRA SEN (34, wiry, salt-stained coat) climbs the *last* steps. She carries a BRASS LANTERN.

            [[Maybe start later? Ask
            the producer.]]

            The sea hits the rocks.

            MIRA
            (whispering)
            Come on. _Come on._

            ARUN (V.O.)
            You always say that.

            MIRA (CONT'D)
            Because it works.

            A horn answers, far away.

            CUT TO:

            INT./EXT. BOAT - NIGHT

            /* A scene we lost:
            INT. PUB - DAY
            JOE
            Cheers.
            */

            ARUN pulls the rope.

            ARUN
            Now!

            MIRA ^
            Now!

            > THE END <

            !INT. is not always a heading.

            ~Row, row, row your boat

            .BLACK

            @McAvoy
            Who goes there?

            ===

            EST. HARBOUR - CONTINUOUS

            Boats return.

            > FADE OUT.
            """;

    private final Outline outline = Manuscript.FOUNTAIN.read(SCRIPT);

    @Test
    void headingsAreScenesWithoutTheirNumbers() {
        assertEquals(List.of("EXT. LIGHTHOUSE - CLIFF - DUSK", "INT./EXT. BOAT - NIGHT", "BLACK", "EST. HARBOUR - CONTINUOUS"),
                outline.scenes().stream().map(Outline.Setting::heading).toList());
    }

    @Test
    void aSynopsisBelongsToTheSceneItFollows() {
        assertEquals("A storm gathers.", outline.scenes().get(0).synopsis());
    }

    @Test
    void actionParagraphsAreShotsAndAnExchangeIsOne() {
        assertEquals(List.of(
                new Outline.Moment("MIRA SEN (34, wiry, salt-stained coat) climbs the last steps. She carries a BRASS LANTERN.", null),
                new Outline.Moment("The sea hits the rocks.", null),
                new Outline.Moment("Mira (whispering): \"Come on. Come on.\" Arun: \"You always say that.\" Mira: \"Because it works.\"", "dialogue"),
                new Outline.Moment("A horn answers, far away.", null)), outline.scenes().get(0).shots());
    }

    @Test
    void dualDialogueCenteredTextForcedActionAndLyricsAreTold() {
        assertEquals(List.of("ARUN pulls the rope.", "Arun: \"Now!\" Mira: \"Now!\"", "THE END", "INT. is not always a heading.", "Row, row, row your boat"),
                outline.scenes().get(1).shots().stream().map(Outline.Moment::description).toList());
    }

    @Test
    void aForcedCueKeepsItsLetters() {
        assertEquals(List.of(new Outline.Moment("McAvoy: \"Who goes there?\"", "dialogue")), outline.scenes().get(2).shots());
    }

    @Test
    void speakersAndThoseIntroducedWithTheirAgeAreCharacters() {
        assertEquals(List.of("Mira Sen", "Mira", "Arun", "McAvoy"), outline.characters().stream().map(Outline.Person::name).toList());
        assertEquals("MIRA SEN (34, wiry, salt-stained coat) climbs the last steps.", outline.characters().get(0).description());
        assertEquals("McAvoy", outline.characters().get(3).description());
    }

    @Test
    void placesOfHeadingsAreLocations() {
        assertEquals(List.of(new Outline.Thing("location", "Lighthouse - Cliff", "Lighthouse - Cliff, exterior"),
                new Outline.Thing("location", "Boat", "Boat, inside and outside"),
                new Outline.Thing("location", "Harbour", "Harbour, exterior")), outline.references());
    }

    @Test
    void nothingOfTheWritersOwnIsTold() {
        var all = outline.toString();
        for (var hidden : List.of("Nobody", "Act One", "producer", "Joe", "PUB", "CUT TO", "FADE", "1/1/2026", "keeper waits")) {
            assertFalse(all.contains(hidden), hidden);
        }
    }

    @Test
    void anUnclosedNoteHidesNothingAndNoTextFails() {
        assertTrue(Manuscript.FOUNTAIN.read("EXT. SEA - DAY\n\nA [[ wave /* breaks.").toString().contains("breaks"));
        for (var text : List.of("", "\n\n", "@", ".", ">", "~", "!", "=", "#", "^", "()", "INT.", "MIRA\n", "\uFEFFMIRA\nHi", "* _ **", "@ (V.O.) ^\nHi")) {
            Manuscript.FOUNTAIN.read(text);
        }
    }

    @Test
    void aParagraphTooLongForAShotIsPartedBetweenSentencesAndLosesNothing() {
        var long1 = "A wave breaks on the rocks and the light turns once more. ".repeat(200).strip();
        var shots = Manuscript.FOUNTAIN.read("EXT. SEA - DAY\n\n" + long1).scenes().get(0).shots();
        assertTrue(shots.stream().allMatch(shot -> shot.description().length() <= 4000));
        assertEquals(long1, String.join(" ", shots.stream().map(Outline.Moment::description).toList()));
    }
}

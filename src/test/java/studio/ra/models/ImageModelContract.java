package studio.ra.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

/** What every vendor must pass. A subclass supplies the vendor, ready to answer well, and one of its rows. */
public abstract class ImageModelContract {

    /** The vendor under test, configured, and able to draw what {@link #drawing} orders. */
    protected abstract ImageModel vendor();

    /** A row of the catalogue that the vendor speaks for. */
    protected abstract Model model();

    @Test
    void rowsCallItByItsProvider() {
        assertEquals(model().provider(), vendor().provider());
        assertTrue(vendor().configured());
    }

    @Test
    void itTakesAtLeastOneOrderOfAtLeastOneImage() {
        assertTrue(vendor().lanes() >= 1);
        assertTrue(vendor().batch(model()) >= 1 && vendor().batch(model()) <= 8);
    }

    @Test
    void composingIsDeterministic() {
        assertEquals(vendor().compose(direction("a boat leaves"), model()), vendor().compose(direction("a boat leaves"), model()));
    }

    @Test
    void thePromptNamesEveryFigureAndHoldsTheBrief() {
        var prompt = vendor().compose(direction("a boat leaves"), model());
        assertTrue(prompt.contains("Mira"), prompt);
        assertTrue(prompt.contains("The Old Ferry"), prompt);
        assertTrue(prompt.contains("a boat leaves"), prompt);
    }

    @Test
    void aLongBriefIsCutToThePromptLimitAndNeverWithinACharacter() {
        for (int shift = 0; shift < 2; shift++) {
            var prompt = vendor().compose(direction("x".repeat(shift) + "🛶".repeat(20_000)), model());
            assertFalse(prompt.isBlank());
            assertTrue(prompt.length() <= model().promptLimit(), "length " + prompt.length());
            for (int i = 0; i < prompt.length(); i++) {
                if (Character.isHighSurrogate(prompt.charAt(i))) {
                    assertTrue(i + 1 < prompt.length() && Character.isLowSurrogate(prompt.charAt(i + 1)), "cut within a character");
                    i++;
                } else {
                    assertFalse(Character.isLowSurrogate(prompt.charAt(i)), "cut within a character");
                }
            }
        }
    }

    @Test
    void everyStillIsTheKindOfImageItSaysItIs() {
        int count = vendor().batch(model());
        var drawn = assertInstanceOf(Outcome.Drawn.class, vendor().draw(drawing(count)));
        assertEquals(count, drawn.stills().size());
        for (var still : drawn.stills()) {
            assertEquals(Optional.of(still.mediaType()), Format.of(still.bytes()).map(Format::mediaType));
        }
    }

    /** An order this vendor can fulfil. */
    protected Drawing drawing(int count) {
        var direction = direction("a boat leaves");
        return new Drawing(model(), direction, vendor().compose(direction, model()), count, OptionalLong.empty(), Tier.FAST, List.of(), Optional.empty(), task -> { });
    }

    protected static Direction direction(String brief) {
        return new Direction("keyframe", brief, "illustrated", "medium", "static", "ochre, indigo", "A river at dawn", "16:9",
                List.of(new Figure("Mira", "character", "a fisherman's daughter with a red scarf", 0), new Figure("The Old Ferry", "location", "a wooden landing", 0)));
    }

    /** A row with nothing unusual about it. */
    protected static Model row(String provider, int maxReferences, int promptLimit) {
        return new Model(provider, provider, provider, provider + "-1", provider, Tier.FAST, Map.of(), maxReferences, 1L, 300, List.of(), true, promptLimit, true, null, null);
    }
}

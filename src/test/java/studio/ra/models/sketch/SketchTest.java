package studio.ra.models.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.Figure;
import studio.ra.models.ImageModel;
import studio.ra.models.ImageModelContract;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Reference;
import studio.ra.models.Still;
import studio.ra.models.Tier;

class SketchTest extends ImageModelContract {

    private static final String MIRA = "a girl with brown skin, black braids, a red scarf, an ochre tunic";

    private final Sketch sketch = new Sketch();

    @Override
    protected ImageModel vendor() {
        return sketch;
    }

    @Override
    protected Model model() {
        return row("sketch", 14, 2000);
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertArrayEquals(keyframe(List.of(mira(0)), List.of(), 5).bytes(), keyframe(List.of(mira(0)), List.of(), 5).bytes());
    }

    @Test
    void anotherSeedGivesAnotherCandidate() {
        assertFalse(Arrays.equals(portrait(MIRA, 5).bytes(), portrait(MIRA, 6).bytes()));
        assertFalse(features(portrait("a fisherman", 5)).equals(features(portrait("a fisherman", 6))));
    }

    @Test
    void aSeedThatWasThrownIsToldAndDrawsThePictureAgain() {
        var thrown = draw(direction("keyframe", "a boat", "animated", "wide", "16:9", List.of()), List.of(), OptionalLong.empty());
        assertNotNull(thrown.seed());
        var again = draw(direction("keyframe", "a boat", "animated", "wide", "16:9", List.of()), List.of(), OptionalLong.of(thrown.seed()));
        assertArrayEquals(thrown.bytes(), again.bytes());
    }

    @Test
    void whatADescriptionSaysHoldsInEveryCandidate() {
        for (long seed = 1; seed <= 4; seed++) {
            var features = features(portrait(MIRA, seed));
            assertEquals("braids", features.cut());
            assertEquals(Pigments.of("ochre"), Optional.of(features.cloth()));
            assertEquals("child", features.age());
            assertTrue(features.scarf());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"medium", "close-up", "wide"})
    void aLockedCharacterKeepsItsFeaturesWhateverTheFrameAndSeed(String shotType) {
        var locked = portrait("somebody", 5);
        var references = List.of(new Reference("asset", "Mira", locked.bytes(), locked.mediaType()));
        var figure = new Figure("Mira", "character", "somebody", 1);
        var frame = draw(direction("keyframe", "she waits", "painted", shotType, "16:9", List.of(figure)), references, OptionalLong.of(99));
        assertEquals(features(locked), features(frame));
        assertFalse(features(locked).equals(features(draw(direction("keyframe", "she waits", "painted", shotType, "16:9",
                List.of(new Figure("Mira", "character", "somebody", 0))), List.of(), OptionalLong.of(99)))), "without the lock the seed decides");
    }

    @Test
    void aLockedLocationKeepsItsPlace() {
        var ferry = new Figure("Ferry", "location", "a river landing", 0);
        var locked = draw(direction("reference", "the ferry", "painted", "wide", "16:9", List.of(ferry)), List.of(), OptionalLong.of(3));
        var notes = Notes.read(Png.notes(locked.bytes()).orElseThrow());
        assertEquals("RIVER", notes.word("place"));
        var references = List.of(new Reference("asset", "Ferry", locked.bytes(), locked.mediaType()));
        var order = new Drawing(model(), direction("keyframe", "in the city", "painted", "wide", "16:9", List.of(new Figure("Ferry", "location", "", 1))), "", 1,
                OptionalLong.of(8), Tier.FAST, references, Optional.empty(), task -> { });
        assertEquals(Place.RIVER, Ensemble.of(order, 8, new Palette(List.of())).place());
    }

    @Test
    void aForeignPortraitLendsItsColours() throws IOException {
        var image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new Color(0x20A040));
        g.fillRect(0, 70, 100, 30);
        g.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        var references = List.of(new Reference("asset", "Mira", out.toByteArray(), "image/png"));
        assertEquals(new Color(0x20A040), features(keyframe(List.of(mira(1)), references, 4)).cloth());
    }

    static Stream<byte[]> brokenReferences() {
        var png = new Sheet(true).draw(new Drawing(row("sketch", 1, 99), direction("portrait", "x", "animated", "close-up", "1:1", List.of()), "", 1, OptionalLong.of(1), Tier.FAST, List.of(),
                Optional.empty(), task -> { }), 1);
        return Stream.of(new byte[0], new byte[] {1, 2, 3}, Arrays.copyOf(png, 40), Arrays.copyOf(png, png.length / 2), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 127, -1, -1, -1, 'i', 'T', 'X', 't', 0, 0, 0, 0},
                "GIF89a\u0001".getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("brokenReferences")
    void aBrokenReferenceIsDrawnWithout(byte[] bytes) {
        assertNotNull(keyframe(List.of(mira(1), new Figure("Cup", "prop", "", 1), new Figure("Coat", "wardrobe", "", 1), new Figure("Ferry", "location", "", 1), mira(7)),
                List.of(new Reference("asset", "Mira", bytes, "image/png")), 4));
    }

    @Test
    void notesThatLieAreNotBelieved() {
        assertTrue(Features.read(Notes.read("kind=character;build=NaN;skin=#zzz")).isEmpty());
        assertTrue(Features.read(Notes.read("kind=character;".repeat(900))).isEmpty());
        var honest = features(portrait(MIRA, 5)).notes().toString();
        assertTrue(Features.read(Notes.read(honest)).isPresent());
        assertTrue(Features.read(Notes.read(honest.replaceAll("width=[0-9.]+", "width=1e9"))).isEmpty());
    }

    static Stream<String> styles() {
        return Stream.of("photoreal", "cinematic", "documentary", "stylized", "painted", "illustrated", "animated");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyShotAndShapeOfAStyleShowsSomething(String style) throws IOException {
        var ratios = List.of("16:9", "1:1", "9:16", "4:3", "21:9");
        int turn = 0;
        for (var shot : List.of("wide", "medium", "close-up", "action", "dialogue", "abstract", "product", "text")) {
            var ratio = ratios.get((turn++ + style.length()) % ratios.size());
            var image = ImageIO.read(new ByteArrayInputStream(draw(direction("keyframe", "in the crowd two friends say \"Hello, नदी 川\"", style, shot, ratio, List.of(mira(0))), List.of(), OptionalLong.of(turn)).bytes()));
            assertArrayEquals(Sheet.size(ratio), new int[] {image.getWidth(), image.getHeight()});
            var tones = new HashSet<Integer>();
            for (int y = image.getHeight() / 10; y < image.getHeight() * 9 / 10; y += 7) {
                for (int x = image.getWidth() / 10; x < image.getWidth() * 9 / 10; x += 7) {
                    tones.add(image.getRGB(x, y) & 0xF0F0F0);
                }
            }
            assertTrue(tones.size() > 12, style + " " + shot + " " + ratio + " has " + tones.size() + " tones");
        }
    }

    @Test
    void stylesDiffer() {
        var all = new ArrayList<Integer>();
        styles().forEach(style -> all.add(Arrays.hashCode(draw(direction("keyframe", "she waits", style, "medium", "1:1", List.of(mira(0))), List.of(), OptionalLong.of(2)).bytes())));
        assertEquals(7, all.stream().distinct().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0:0", "16:0", "abc", "9999:1", "-1:2"})
    void aRatioThatIsNoneStillHasASize(String ratio) {
        int[] size = Sheet.size(ratio);
        assertTrue(size[0] >= 320 && size[1] >= 320 && Math.max(size[0], size[1]) == Sheet.LONG, Arrays.toString(size));
    }

    @Test
    void aMachineWithoutFontsStillDraws() {
        for (var shot : List.of("text", "wide")) {
            var order = new Drawing(model(), direction("keyframe", "Title \"Hello\"", "cinematic", shot, "1:1", List.of()), "", 1, OptionalLong.of(1), Tier.FAST, List.of(), Optional.empty(), task -> { });
            assertTrue(new Sheet(false).draw(order, 1).length > 1000);
        }
    }

    private static Direction direction(String purpose, String brief, String style, String shotType, String ratio, List<Figure> figures) {
        return new Direction(purpose, brief, style, shotType, "parallax", "", "a river at dusk", ratio, figures);
    }

    private static Figure mira(int reference) {
        return new Figure("Mira", "character", MIRA, reference);
    }

    private Still portrait(String description, long seed) {
        return draw(direction("portrait", "", "illustrated", "close-up", "1:1", List.of(new Figure("Mira", "character", description, 0))), List.of(), OptionalLong.of(seed));
    }

    private Still keyframe(List<Figure> figures, List<Reference> references, long seed) {
        return draw(direction("keyframe", "she waits", "animated", "medium", "4:3", figures), references, OptionalLong.of(seed));
    }

    private Still draw(Direction direction, List<Reference> references, OptionalLong seed) {
        var order = new Drawing(model(), direction, sketch.compose(direction, model()), 1, seed, Tier.FAST, references, Optional.empty(), task -> { });
        return ((Outcome.Drawn) sketch.draw(order)).stills().get(0);
    }

    private static Features features(Still still) {
        return Features.read(Notes.read(Png.notes(still.bytes()).orElseThrow())).orElseThrow();
    }
}

package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentReaderTest {

    private final IntentReader reader = IntentReader.rules();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            anime, a boy on a bicycle                               | animated
            ANIME STYLE: A BOY ON A BICYCLE                         | animated
            a boy on a bicycle (anime)                              | animated
            a lighthouse in watercolour                             | painted
            an oil painting of a mill                               | painted
            Pattachitra, Krishna and the gopis                      | painted
            a claymation fox bakes bread                            | stylized
            film noir: a man under a street lamp                    | cinematic
            documentary photo of a fisherman mending nets           | documentary
            a page of a children's book, a snail in the rain        | illustrated
            photorealistic portrait of a sailor                     | photoreal
            not just anime, but full Ghibli                         | animated
            a boy not looking at us in watercolour                  | painted
            a boy who can't swim, in anime style                    | animated
            a boy who can't swim in anime style                     | animated
            I don't want photoreal, I want anime                    | animated
            no anime. Watercolour of a bridge                       | painted
            not photoreal, an oil painting of a bridge              | painted
            don't make it a cartoon, make it claymation             | stylized
            मधुबनी शैली में नदी किनारे एक औरत                                | painted
            एक एनिमे लड़की छत पर                                        | animated
            acuarela de un puente viejo                             | painted
            un niño en bicicleta, dibujos animados                  | animated
            um menino de bicicleta, desenho animado                 | animated
            aquarela de uma ponte                                   | painted
            une bande dessinée avec un chat                         | illustrated
            un pont à l'aquarelle                                   | painted
            ein Ölgemälde von einer Brücke                          | painted
            Zeichentrick: ein Junge auf dem Fahrrad                 | animated
            アニメ風の少年                                                | animated
            水彩画の橋                                                  | painted
            水彩画风格的桥                                                | painted
            动漫风格的男孩骑自行车                                            | animated
            """)
    void namesAStyleInItsWords(String text, String style) {
        var intent = read(text);
        assertEquals(style, intent.style().value());
        assertEquals("cue", intent.style().source());
        assertTrue(intent.styleNamed());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A finance explainer host at a desk, natural window light.",
        "a painter at work in her studio",
        "an animated conversation between two old friends",
        "a documentary filmmaker checks her lens",
        "two students watching a documentary on the sofa",
        "a comic book artist sleeps at his desk",
        "a girl reads a comic on the bus",
        "the watercolour teacher cleans the sink",
        "an engineer beside a 3D printer",
        "a sketch artist in the courtroom",
        "a glass of pinot noir on a white cloth",
        "a mechanic washes engine oils off his hands",
        "she says 'make it anime' to the editor",
        "a shop whose sign reads \"Watercolour & Oil Painting\"",
        "Er liest „Zeichentrick heute“ im Zug",
        "a boy, no anime look",
        "not cartoon: a real dog in a basket",
        "a real dog, not a cartoon, not a watercolour",
        "a real dog, not cartoon, anime or claymation",
        "a bridge, not in watercolour",
        "a bridge, please don't draw it in watercolour",
        "her nails painted in red, a boat painted in stripes",
        "a comic moment in the lift",
        "a fox without any claymation feel",
        "a woman at the bus stop instead of a cartoon",
        "um menino, sem desenho animado",
        "eine Brücke, kein Aquarell",
        "un pont, pas de dessin animé",
        "लड़का, एनिमे नहीं",
        "アニメではない少年",
        "不要动漫，一个男孩",
        "アニメーターが机で働いている",
        "animetric cartoonesque nonwords inoils",
        ""})
    void isPhotorealWhereNoStyleIsNamed(String text) {
        var intent = read(text);
        assertEquals("photoreal", intent.style().value());
        assertEquals("default", intent.style().source());
        assertFalse(intent.styleNamed());
        assertTrue(intent.style().confidence() < 0.5);
    }

    @Test
    void isNotPhotorealWhereThatIsDenied() {
        assertEquals("stylized", read("a fox in the snow, not photorealistic").style().value());
    }

    @Test
    void readsComposedAndDecomposedLettersAlike() {
        assertEquals("painted", read("una a\u0301cuarela no, un o\u0301leo sobre lienzo").style().value());
        assertEquals("illustrated", read("une bande dessine\u0301e").style().value());
    }

    @Test
    void readsThroughInvisibleCharacters() {
        assertEquals("animated", read("a boy in ani\u200bme style").style().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an establishing shot of the old harbour                       | wide      | landscape
            close-up of the judge's face                                  | close-up  | human
            a courier leaps over a parked car                             | action    | human
            two brothers argue on the stairs                              | dialogue  | human
            the host chats with the camera about her morning              | medium    | human
            a perfume bottle on velvet, advert                            | product   | object
            a title card with the words "The Debt"                        | text      | abstract
            abstract swirls of colour                                     | abstract  | abstract
            an empty railway station at dawn                              | wide      | landscape
            a dragon guards its eggs                                      | medium    | character
            a nurse in the hospital corridor                              | medium    | human
            a motorcycle courier at a red light                           | medium    | human
            """)
    void readsFramingAndSubject(String text, String shotType, String subject) {
        var intent = read(text);
        assertEquals(shotType, intent.shotType().value());
        assertEquals(subject, intent.subject().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            locked off shot of a chair            | static
            slow push in on the letter            | slow-drift
            a tracking shot along the market      | dynamic
            horses gallop and collide             | high-action
            he leaps and crashes through a window | high-action
            parallax through the trees            | parallax
            a bowl of rice                        | static
            """)
    void readsMotion(String text, String motion) {
        assertEquals(motion, read(text).motion().value());
    }

    @Test
    void whatIsDeniedDoesNotFrame() {
        assertEquals("medium", read("a woman smiling, not a close-up").shotType().value());
    }

    @Test
    void complexityAndDetailAreReadFromCues() {
        var court = read("dozens of nobles crowd the hall, every stitch of the brocade exact");
        assertTrue(court.complex().yes());
        assertTrue(court.detailCritical().yes());
        var plain = read("a man on a plain background");
        assertFalse(plain.complex().yes());
        assertFalse(plain.detailCritical().yes());
        assertEquals("cue", plain.complex().source());
        assertEquals("default", plain.detailCritical().source());
    }

    @Test
    void productsMustBeRightButNotWhateverIsOnlyAssumedToBeOne() {
        assertTrue(read("product shot of a teapot").detailCritical().yes());
        var bowl = read("a bowl of rice");
        assertEquals("product", bowl.shotType().value());
        assertFalse(bowl.detailCritical().yes());
    }

    @Test
    void twoFiguresWhoTalkAreADialogue() {
        assertEquals("dialogue", reader.read(new Brief("Asha whispers, Ravi nods", "keyframe", Map.of(), 2, false)).shotType().value());
        assertEquals("medium", reader.read(new Brief("Asha whispers", "keyframe", Map.of(), 1, false)).shotType().value());
    }

    @Test
    void threeFiguresAreComplex() {
        assertTrue(reader.read(new Brief("on the bench", "keyframe", Map.of(), 3, false)).complex().yes());
        assertFalse(reader.read(new Brief("on the bench", "keyframe", Map.of(), 2, false)).complex().yes());
    }

    @Test
    void aPortraitIsACloseUpOfSomebody() {
        var person = portrait("grey hair, a scar, standing in a crowd at the harbour");
        assertEquals("close-up", person.shotType().value());
        assertEquals("default", person.shotType().source());
        assertEquals("human", person.subject().value());
        assertEquals("character", portrait("a small dragon with copper scales").subject().value());
        assertEquals("wide", portrait("wide shot of a queen before her castle").shotType().value());
    }

    @Test
    void aReferenceIsFramedByItsKind() {
        var place = reference("a courtyard where people argue", Map.of("kind", "location"));
        assertEquals("wide", place.shotType().value());
        assertEquals("landscape", place.subject().value());
        var prop = reference("grandfather's sword, found in the forest", Map.of("kind", "prop"));
        assertEquals("product", prop.shotType().value());
        assertEquals("object", prop.subject().value());
        assertEquals("object", reference("a red wool coat", Map.of("kind", "wardrobe")).subject().value());
        assertEquals("landscape", reference("an old harbour", Map.of()).subject().value());
    }

    @Test
    void liveIsWhatTheBriefSays() {
        assertTrue(reader.read(new Brief("a fox", "keyframe", Map.of(), 0, true)).live());
        assertFalse(read("a live concert").live());
    }

    private ShotIntent read(String text) {
        return reader.read(new Brief(text, "keyframe", Map.of(), 0, false));
    }

    private ShotIntent portrait(String text) {
        return reader.read(new Brief(text, "portrait", Map.of(), 0, false));
    }

    private ShotIntent reference(String text, Map<String, String> usual) {
        return reader.read(new Brief(text, "reference", Map.of(), usual, 0, false));
    }
}

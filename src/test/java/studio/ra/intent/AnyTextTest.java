package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text, whoever wrote it. */
class AnyTextTest {

    private static final List<String> PIECES = List.of("anime", "not", "no", ",", ".", "or", "\"", "'", "“", "”", "close-up", "painted", "in",
            "the", "two", "talk", "アニメ", "はない", "नहीं", "😀", "\u200b", "\ud800", "\udc00", "\u0301", "\u0000", "3D", "painting", "of", "-", "—",
            "مقهى", "\n");

    private final IntentReader reader = IntentReader.rules();

    static Stream<String> texts() {
        var hard = Stream.of("", " ", "\n\n\t", "😀🎬🔥", "\"".repeat(10_000), "'a ".repeat(3_400), "no ".repeat(3_400), ", or".repeat(2_500),
                "anime ".repeat(1_700), "x".repeat(10_000), "\ud83d", "\u0301".repeat(10_000), "אבג דהו", "اللغة العربية،؟", "'", "\"\"", "''", "“",
                "İSTANBUL ANİME");
        var random = new Random(20261124);
        var mixed = IntStream.range(0, 300).mapToObj(i -> random.ints(1 + random.nextInt(60), 0, PIECES.size())
                .mapToObj(PIECES::get).reduce("", (a, b) -> a + (random.nextBoolean() ? " " : "") + b));
        var noise = IntStream.range(0, 200).mapToObj(i -> random.ints(random.nextInt(200), 0, 0x11000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        return Stream.of(hard, mixed, noise).flatMap(all -> all);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void isReadTheSameTwiceWithinTheContractsWords(String text) {
        for (var purpose : List.of("portrait", "keyframe", "reference")) {
            var brief = new Brief(text, purpose, Map.of(), 2, false);
            var intent = reader.read(brief);
            assertEquals(intent, reader.read(brief));
            assertEquals(intent, IntentReader.rules().read(brief));
            intent.confidence().forEach((field, confidence) -> assertTrue(confidence >= 0 && confidence <= 1, field));
            intent.source().forEach((field, source) -> assertTrue(List.of("cue", "default").contains(source), field));
            values(intent).forEach((field, value) -> assertTrue(Vocabulary.VALUES.get(field).contains(value), field + " " + value));
        }
    }

    @Test
    void isReadTheSameTwiceByWhatWasLearned() {
        var learned = IntentReader.standard();
        texts().limit(60).forEach(text -> {
            var brief = new Brief(text, "keyframe", Map.of(), 0, false);
            var intent = learned.read(brief);
            assertEquals(intent, IntentReader.standard().read(brief));
            assertEquals(reader.read(brief).style(), intent.style());
            intent.confidence().forEach((field, confidence) -> assertTrue(confidence > 0 && confidence <= 1, field));
            values(intent).forEach((field, value) -> assertTrue(Vocabulary.VALUES.get(field).contains(value), field + " " + value));
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void neverOverrulesTheClient(String text) {
        Vocabulary.VALUES.get("style").forEach(style -> {
            var stated = Map.of("style", style, "motion", "parallax");
            var read = reader.read(new Brief(text, "keyframe", stated, Map.of("style", "painted"), 0, false));
            assertEquals(new Reading(style, 1, "stated"), read.style());
            assertEquals(new Reading("parallax", 1, "stated"), read.motion());
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void isReadWhereverTheClientPutsIt(String text) {
        var read = reader.read(new Brief("a fox", "keyframe", Map.of("style", text), Map.of("shotType", text), 0, false));
        assertTrue(Vocabulary.VALUES.get("style").contains(read.style().value()));
    }

    private static Map<String, String> values(ShotIntent intent) {
        return Map.of("style", intent.style().value(), "shotType", intent.shotType().value(), "motion", intent.motion().value(),
                "subject", intent.subject().value(), "complex", intent.complex().value(), "detailCritical", intent.detailCritical().value());
    }
}

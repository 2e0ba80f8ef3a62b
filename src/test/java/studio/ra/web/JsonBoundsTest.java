package studio.ra.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonBoundsTest {

    static Stream<Arguments> bounds() {
        IntFunction<String> lists = n -> "[".repeat(n) + "]".repeat(n);
        IntFunction<String> objects = n -> "{\"a\":".repeat(n - 1) + "{}" + "}".repeat(n - 1);
        IntFunction<String> text = n -> "[\"" + "x".repeat(n) + "\"]";
        IntFunction<String> name = n -> "{\"" + "x".repeat(n) + "\": 1}";
        IntFunction<String> number = n -> "[" + "1".repeat(n) + "]";
        IntFunction<String> many = n -> "[" + "1,".repeat(n - 1) + "1]";
        IntFunction<String> nested = n -> "[" + "[],".repeat(n - 1) + "{}]";
        return Stream.of(Arguments.of(JsonBounds.BODY.depth(), lists), Arguments.of(JsonBounds.BODY.depth(), objects), Arguments.of(JsonBounds.BODY.text(), text), Arguments.of(JsonBounds.BODY.text(), name),
                Arguments.of(JsonBounds.BODY.number(), number), Arguments.of(JsonBounds.BODY.many(), many), Arguments.of(JsonBounds.BODY.many(), nested));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void whatIsJustWithinPassesAndOneMoreDoesNot(int most, IntFunction<String> body) {
        assertDoesNotThrow(() -> check(body.apply(most)));
        var problem = assertThrows(Problem.class, () -> check(body.apply(most + 1)));
        assertEquals(400, problem.status());
        assertTrue(problem.getMessage().contains(Integer.toString(most)), problem::getMessage);
    }

    /** Any of these would cost far more than it weighs, were it read first. */
    @Test
    void whatWouldBeABurdenIsRefusedBeforeItIsRead() {
        assertThrows(Problem.class, () -> check("[".repeat(500_000)));
        assertThrows(Problem.class, () -> check("{\"n\": " + "9".repeat(900_000) + "}"));
        assertThrows(Problem.class, () -> check("{\"n\": 1e" + "9".repeat(900_000) + "}"));
    }

    private static void check(String body) {
        JsonBounds.BODY.check(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}

package studio.ra.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;

import org.junit.jupiter.api.Test;

class GlanceTest {

    @Test
    void whatIsNotAnsweredIsANoAndIsNotAskedTwice() {
        var questions = new ArrayDeque<Runnable>();
        var glance = new Glance(Duration.ofMillis(1));
        assertFalse(glance.sees(questions::add, () -> true));
        assertFalse(glance.sees(questions::add, () -> true));
        assertEquals(1, questions.size());

        questions.remove().run();
        assertTrue(glance.sees(Runnable::run, () -> true));
        assertFalse(glance.sees(Runnable::run, () -> false));
    }
}

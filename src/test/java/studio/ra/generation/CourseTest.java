package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import studio.ra.generation.Course.Step;
import studio.ra.models.Cause;
import studio.ra.models.Outcome;
import studio.ra.models.Still;

/** Where an attempt's outcome leads (R10). */
class CourseTest {

    private static final Outcome.Drawn DRAWN = new Outcome.Drawn(List.of(new Still(new byte[] {1}, "image/png", null)));

    @Test
    void allThatWasWantedEndsThePart() {
        assertEquals(Step.OVER, Course.after(DRAWN, 1, 0).step());
    }

    @Test
    void whatIsMissingIsDrawnByTheSameModel() {
        assertEquals(Step.AGAIN, Course.after(DRAWN, 1, 2).step());
    }

    @Test
    void whatTheVendorWithheldIsNotAskedForAgain() {
        assertEquals(Step.OVER, Course.after(new Outcome.Drawn(DRAWN.stills(), Cause.MODERATION_OUTPUT, null), 1, 2).step());
    }

    @ParameterizedTest
    @EnumSource(value = Cause.class, names = {"MODERATION_INPUT", "MODERATION_OUTPUT", "INVALID"})
    void aRefusalIsNeverTakenToAnotherVendor(Cause cause) {
        assertEquals(Step.OVER, Course.after(new Outcome.Refused(cause), 1, 1).step());
    }

    @Test
    void whatMayHaveBeenBilledIsNeverSentAgain() {
        assertEquals(Step.OVER, Course.after(new Outcome.Unknown(Cause.NO_ANSWER), 1, 1).step());
    }

    @ParameterizedTest
    @EnumSource(value = Cause.class, names = {"RATE_LIMITED", "UPSTREAM", "UNREACHABLE"})
    void aPassingFaultIsTriedAgainABoundedNumberOfTimesAndThenTheNextDraws(Cause cause) {
        var fault = new Outcome.Unavailable(cause);
        for (int tries = 1; tries < Course.TRIES; tries++) {
            assertEquals(Step.AGAIN, Course.after(fault, tries, 1).step());
        }
        assertEquals(Step.NEXT, Course.after(fault, Course.TRIES, 1).step());
    }

    @Test
    void theVendorsHintIsHeededUnlessItIsTooLongToWaitFor() {
        assertEquals(Duration.ofSeconds(7), Course.after(new Outcome.Unavailable(Cause.RATE_LIMITED, Duration.ofSeconds(7)), 1, 1).pause());
        assertEquals(Step.NEXT, Course.after(new Outcome.Unavailable(Cause.RATE_LIMITED, Duration.ofMinutes(7)), 1, 1).step());
    }

    @Test
    void theWaitGrowsWithEveryTry() {
        var fault = new Outcome.Unavailable(Cause.UPSTREAM);
        assertTrue(Course.after(fault, 2, 1).pause().compareTo(Course.after(fault, 1, 1).pause()) > 0);
    }

    @ParameterizedTest
    @EnumSource(value = Cause.class, names = {"AUTHENTICATION", "BILLING", "QUOTA", "CIRCUIT_OPEN", "TOO_DEAR"})
    void whatWillNotPassSoonGoesToTheNextAtOnce(Cause cause) {
        assertEquals(Step.NEXT, Course.after(new Outcome.Unavailable(cause), 1, 1).step());
    }

    @Test
    void aCircuitThatTriesAgainInAMomentIsWaitedForAndALongerOneIsNot() {
        assertEquals(Step.AGAIN, Course.after(new Outcome.Unavailable(Cause.CIRCUIT_OPEN, Duration.ofSeconds(2)), 1, 1).step());
        assertEquals(Step.NEXT, Course.after(new Outcome.Unavailable(Cause.CIRCUIT_OPEN, Duration.ofSeconds(30)), 1, 1).step());
    }

    @ParameterizedTest
    @EnumSource(value = Cause.class, names = {"STORAGE", "BAD_IMAGE"})
    void whatWasDrawnButCouldNotBeKeptIsNotBoughtTwice(Cause cause) {
        assertEquals(Step.OVER, Course.after(new Outcome.Unavailable(cause), 1, 1).step());
    }

    @Test
    void aRetiredModelGoesToItsSuccessor() {
        assertEquals(Step.SUCCESSOR, Course.after(new Outcome.Retired(), 1, 1).step());
    }
}

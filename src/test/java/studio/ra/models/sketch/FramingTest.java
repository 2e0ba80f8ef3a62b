package studio.ra.models.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramingTest {

    @ParameterizedTest
    @CsvSource({"1280,720", "720,720", "720,1280", "1280,960", "1280,548"})
    void theCloserTheShotTheLargerTheHead(double width, double height) {
        double close = head("close-up", width, height);
        double medium = head("medium", width, height);
        double action = head("action", width, height);
        double wide = head("wide", width, height);
        assertTrue(close > 2 * medium && medium > 1.8 * action && action > 1.8 * wide, close + " " + medium + " " + action + " " + wide);
        assertTrue(close > 0.55 * Math.min(width, height), "a close-up's head fills the frame");
        assertTrue(wide < 0.06 * Math.min(width, height), "a wide shot's figures are small");
    }

    @ParameterizedTest
    @CsvSource({"wide", "medium", "close-up", "action", "dialogue"})
    void everybodyIsInTheFrameAndInAPlaceOfTheirOwn(String shotType) {
        for (int count = 1; count <= 7; count++) {
            var spots = Framing.spots("keyframe", shotType, count, 1280, 720);
            assertEquals(count, spots.size());
            assertTrue(spots.stream().allMatch(spot -> spot.x() > 60 && spot.x() < 1220), spots.toString());
            assertEquals(count, spots.stream().map(spot -> Math.round(spot.x())).distinct().count(), spots.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"wide", "action"})
    void feetStandInsideTheFrame(String shotType) {
        for (var spot : Framing.spots("keyframe", shotType, 3, 1280, 720)) {
            assertTrue(spot.ground() > 0.7 * 720 && spot.ground() < 720 && spot.ground() - 7.5 * spot.head() > 0, spot.toString());
        }
    }

    @Test
    void twoWhoTalkFaceEachOther() {
        var spots = Framing.spots("keyframe", "dialogue", 2, 1280, 720);
        assertTrue(spots.get(0).x() < spots.get(1).x() && spots.get(0).turn() > 0.4 && spots.get(1).turn() < -0.4);
    }

    private static double head(String shotType, double width, double height) {
        return Framing.spots("keyframe", shotType, 1, width, height).get(0).head();
    }
}

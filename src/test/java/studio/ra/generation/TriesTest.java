package studio.ra.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a board costs until it is approved. */
class TriesTest {

    @ParameterizedTest
    @CsvSource({"0,0,3", "3,1,3", "0,1,2", "100,50,2.04", "4,40,1", "30,0,18"})
    void theProjectsOwnTriesWeighMoreTheMoreThereAre(long drawn, long approved, double expected) {
        assertEquals(expected, new Tries(drawn, approved).perApproved(), 0.01);
    }

    @Test
    void aPriorSaysThatItIsOne() {
        assertTrue(new Tries(0, 0).basis().contains("prior"));
        assertTrue(new Tries(9, 4).basis().contains("prior"));
        assertEquals("This project's own 2.3 tries for each approved keyframe: 5 of 10 drawn.", new Tries(10, 5).basis());
    }

    /** One shot of one of three: half are there with the second try, nine of ten with the sixth. */
    @ParameterizedTest
    @CsvSource({"0.5,4", "0.9,12"})
    void oneShotIsGeometric(double chance, long credits) {
        assertEquals(credits, new Tries(0, 0).enough(chance, List.of(2L)));
    }

    @Test
    void whereEveryTryIsApprovedTheSumIsThePrices() {
        assertEquals(13, new Tries(0, 10).enough(0.5, List.of(2L, 4L, 7L)));
        assertEquals(13, new Tries(0, 10).enough(0.9, List.of(2L, 4L, 7L)));
    }

    @Test
    void whatIsFreeCostsNothing() {
        assertEquals(0, new Tries(0, 0).enough(0.9, List.of(0L, 0L)));
        assertEquals(0, new Tries(0, 0).enough(0.9, List.of()));
    }

    /** The sum of many shots, against shots that were played out. */
    @ParameterizedTest
    @CsvSource({"3", "20", "60"})
    void theSumIsWhatPlayingItOutGives(int shots) {
        var prices = new ArrayList<Long>();
        for (int i = 0; i < shots; i++) {
            prices.add(i % 3 == 0 ? 2L : i % 3 == 1 ? 4L : 7L);
        }
        var random = new Random(4);
        var sums = new ArrayList<Long>();
        for (int round = 0; round < 20_000; round++) {
            long sum = 0;
            for (long price : prices) {
                do {
                    sum += price;
                } while (random.nextInt(3) != 0);
            }
            sums.add(sum);
        }
        Collections.sort(sums);
        assertEquals(sums.get(10_000), new Tries(0, 0).enough(0.5, prices), 3 + sums.get(10_000) * 0.02);
        assertEquals(sums.get(18_000), new Tries(0, 0).enough(0.9, prices), 3 + sums.get(18_000) * 0.02);
    }

    @Test
    void aVeryLongBoardIsSummedNearlyAsAShorterOne() {
        double exact = new Tries(0, 0).enough(0.9, Collections.nCopies(500, 4L));
        double near = new Tries(0, 0).enough(0.9, Collections.nCopies(501, 4L));
        assertEquals(exact, near, exact * 0.01);
    }

    @Test
    void nineOfTenAreNeverLessThanHalf() {
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            var tries = new Tries(random.nextInt(40), random.nextInt(10));
            var prices = random.longs(1 + random.nextInt(10), 0, 9).boxed().toList();
            assertTrue(tries.enough(0.9, prices) >= tries.enough(0.5, prices));
            assertTrue(tries.enough(0.5, prices) >= prices.stream().mapToLong(p -> p).sum());
        }
    }
}

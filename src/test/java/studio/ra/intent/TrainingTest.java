package studio.ra.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrainingTest {

    private final Embedded stored = Embedded.stored();

    @Test
    void learningAgainGivesTheHeadsThatAreShipped() {
        assertEquals(Heads.standard().text(), new Trainer(stored).heads().text());
    }

    /** Other processors round differently, which moves a vector a little and never far. */
    @Test
    void theModelPutsBriefsWhereTheyWereLearnedFrom() throws Exception {
        var encoder = new Encoder(Learned.MODEL, false);
        var briefs = Embedded.briefs();
        assertEquals(briefs.size() * Encoder.DIMENSIONS, stored.bytes().length);
        for (int i = 0; i < briefs.size(); i += 25) {
            assertTrue(cosine(stored.at(i), encoder.of(briefs.get(i).text())) > 0.97, briefs.get(i).text());
        }
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double a = 0;
        double b = 0;
        for (int d = 0; d < one.length; d++) {
            dot += one[d] * other[d];
            a += one[d] * one[d];
            b += other[d] * other[d];
        }
        return dot / Math.sqrt(a * b);
    }
}

package studio.ra.bench;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

import com.github.f4b6a3.ulid.UlidFactory;

/** What is drawn by lot, the same for the same seed, and ids in the order of the times they are made for. */
final class Chance {

    private static final List<String> WHO = List.of("A ferryman", "Mira", "A tired king", "Two sisters", "An old fox", "A clockmaker", "The lighthouse keeper", "A child");
    private static final List<String> DOES = List.of("crosses a bridge", "waits at the door", "looks at the sea", "mends a net", "runs through a market", "reads a letter",
            "climbs the tower", "opens a box");
    private static final List<String> WHERE = List.of("in the rain", "at dawn", "by candle light", "in a snowy forest", "under the city", "on the roof", "in a crowded hall",
            "on a slow river");
    private static final List<String> HOW = List.of("photograph", "film still", "watercolour", "3D render");

    private final SplittableRandom random;
    private final UlidFactory ids;

    Chance(long seed) {
        random = new SplittableRandom(seed);
        ids = UlidFactory.newMonotonicInstance((LongSupplier) random::nextLong);
    }

    String id(Instant at) {
        return ids.create(at.toEpochMilli()).toLowerCase();
    }

    /** From 0 up to {@code bound}, which is not reached. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    /** From 0 up to {@code bound}, the small ones often: half of all are below a quarter of it. */
    int skewed(int bound) {
        double at = random.nextDouble();
        return (int) (bound * at * at);
    }

    double share() {
        return random.nextDouble();
    }

    long any() {
        return random.nextLong();
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String words() {
        return of(WHO) + ' ' + of(DOES) + ' ' + of(WHERE) + ", " + of(HOW);
    }

    /** Of 256 bits, as that of a file nobody has. */
    String hash() {
        var hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}

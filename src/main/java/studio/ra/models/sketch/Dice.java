package studio.ra.models.sketch;

/** Chance that falls the same way on every machine: a seed and a label decide it, nothing else. Not shared between threads. */
final class Dice {

    private final long seed;
    private long state;

    private Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    static Dice of(long seed, String label) {
        return new Dice(mix(seed * 0x9E3779B97F4A7C15L + hash(label)));
    }

    /** Independent of how often this one was thrown, so that a new detail in one place moves nothing elsewhere. */
    Dice fork(String label) {
        return of(seed, label);
    }

    /** FNV-1a, 64 bits. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** 0 inclusive to 1 exclusive. */
    double next() {
        state += 0x9E3779B97F4A7C15L;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + next() * (high - low);
    }

    int below(int bound) {
        return (int) (next() * bound);
    }

    boolean chance(double probability) {
        return next() < probability;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[below(of.length)];
    }

    private static long mix(long value) {
        value = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        value = (value ^ (value >>> 27)) * 0x94D049BB133111EBL;
        return value ^ (value >>> 31);
    }
}

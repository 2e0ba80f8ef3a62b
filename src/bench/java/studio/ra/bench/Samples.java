package studio.ra.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one thing done again and again. Kept one by one: a few thousand, and percentiles are then exact. */
final class Samples {

    private long[] nanos = new long[1024];
    private int count;

    /** Something that is timed. */
    interface Work {

        void run();
    }

    synchronized void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    void time(Work work) {
        long start = System.nanoTime();
        work.run();
        add(System.nanoTime() - start);
    }

    synchronized int count() {
        return count;
    }

    /** Milliseconds. @param share such as 0.5 for the median */
    synchronized double ms(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.round(Math.ceil(share * count)) - 1)] / 1e6;
    }

    double p50() {
        return ms(0.5);
    }

    double p95() {
        return ms(0.95);
    }

    double p99() {
        return ms(0.99);
    }

    /** For a table. */
    static String text(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}

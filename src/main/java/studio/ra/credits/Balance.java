package studio.ra.credits;

/** A workspace's credits: free to spend, held for drawings under way, spent since the beginning. None is ever below zero. */
public record Balance(long available, long held, long spent) {

    public Balance {
        if (available < 0 || held < 0 || spent < 0) {
            throw new IllegalArgumentException("credits are never below zero");
        }
    }
}

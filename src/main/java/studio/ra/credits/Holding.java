package studio.ra.credits;

/** Whether credits could be held. */
public sealed interface Holding {

    /** They are held. */
    record Held(long amount) implements Holding {
    }

    /**
     * Nothing was held.
     *
     * @param needed    credits asked for
     * @param available what may be spent: the balance, or the project's budget where that is less
     */
    record Short(long needed, long available) implements Holding {
    }
}

package studio.ra.credits;

/**
 * What an entry does to the four accounts of a workspace, in credits; a leg is a debit where it is above zero, and all four add up to nothing.
 *
 * @param issued    the equity side: what the operator gave, as what it owes
 * @param available free to spend
 * @param held      for drawings that are not over
 * @param spent     gone
 */
public record Legs(long issued, long available, long held, long spent) {

    /** Whether they add up to nothing; those of an entry that somebody wrote past the ledger may not. */
    boolean balanced() {
        return Math.addExact(Math.addExact(issued, available), Math.addExact(held, spent)) == 0;
    }

    static Legs granted(long amount) {
        return new Legs(-amount, amount, 0, 0);
    }

    static Legs held(long amount) {
        return new Legs(0, -amount, amount, 0);
    }

    /** The end of a hold: what was spent stays away, the rest comes back. @param spent 0 to {@code held} */
    static Legs ended(long held, long spent) {
        if (spent < 0 || spent > held) {
            throw new IllegalArgumentException("spent " + spent + " of " + held + " held");
        }
        return new Legs(0, held - spent, -held, spent);
    }
}

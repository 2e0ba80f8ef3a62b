package studio.ra.travel;

/** What became of an import. */
public sealed interface Arrival {

    /** The workspace has it, since now or since the same request came before. */
    record Done(Brought brought) implements Arrival {
    }

    /** The idempotency key is another import's. */
    record KeyTaken() implements Arrival {
    }
}

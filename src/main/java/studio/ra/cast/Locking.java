package studio.ra.cast;

/** Whether a still could be locked, or a lock be lifted. */
public sealed interface Locking {

    /** The subject has this lock. @param fresh false where it was locked to that still already */
    record Locked(Lock lock, boolean fresh) implements Locking {
    }

    /** The subject has no lock now; this one was lifted. */
    record Lifted(Lock lock) implements Locking {
    }

    /** The workspace has no such thing. @param what {@code character, reference} or {@code asset} */
    record Missing(String what) implements Locking {
    }

    /** The still shows somebody or something else. */
    record Stranger() implements Locking {
    }

    /** There is nothing to lift. */
    record Loose() implements Locking {
    }
}

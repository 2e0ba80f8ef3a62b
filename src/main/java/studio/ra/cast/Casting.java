package studio.ra.cast;

/** Whether a character could be cast from memory. */
public sealed interface Casting {

    /** It is cast; it may have been before. */
    record Done(Character character) implements Casting {
    }

    /** The workspace has no such thing. @param what {@code character} or {@code project} */
    record Missing(String what) implements Casting {
    }
}

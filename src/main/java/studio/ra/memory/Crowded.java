package studio.ra.memory;

/** So many ask at once that somebody waited in vain for a seat; nothing was read and nothing is changed. */
public final class Crowded extends RuntimeException {

    /** Seconds after which it may be asked again. */
    public static final int LATER = 5;
    private static final long serialVersionUID = 1;

    Crowded(Throwable cause) {
        super("more is asked at once than can be recalled", cause);
    }
}

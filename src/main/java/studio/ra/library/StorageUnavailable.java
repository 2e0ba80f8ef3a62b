package studio.ra.library;

/** Bytes cannot be kept or read: a full disk, an unwritable folder, a missing or damaged file. The web answers 503 {@code storage-unavailable}. */
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StorageUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

package studio.ra.webhooks;

/** The key that secrets are sealed with can be neither read nor made, or a secret was sealed with another. */
public final class KeyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

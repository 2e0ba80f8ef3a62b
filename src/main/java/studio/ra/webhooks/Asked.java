package studio.ra.webhooks;

/** What became of a request for a webhook. */
public sealed interface Asked {

    /**
     * It is there.
     *
     * @param fresh  whether it is new
     * @param secret that was made for it, told this once; null where the caller named one
     */
    record Kept(Webhook webhook, boolean fresh, String secret) implements Asked {
    }

    /** The request cannot be. @param field of it. @param message what is wrong with it */
    record Refused(String field, String message) implements Asked {
    }

    /** There is one of this address. */
    record There() implements Asked {
    }

    /** The workspace has as many as it may. */
    record TooMany() implements Asked {
    }
}

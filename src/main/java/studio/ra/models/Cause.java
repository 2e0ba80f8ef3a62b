package studio.ra.models;

import java.util.Locale;

/** Why an attempt ended without all its images: a closed list, each with the sentence a client may read. */
public enum Cause {
    MODERATION_INPUT("The model's provider declined the request under its content rules. Nothing was charged."),
    MODERATION_OUTPUT("The model drew, but its provider withheld the result under its content rules. Nothing was charged."),
    INVALID("The model did not accept the request. Nothing was charged."),
    AUTHENTICATION("The studio's access to this provider is not in order; its operator has to look. Nothing was charged."),
    BILLING("The studio's account with this provider is out of funds; its operator has to look. Nothing was charged."),
    QUOTA("The studio's quota with this provider is used up for now. Nothing was charged."),
    RATE_LIMITED("The provider is taking no more requests at the moment. Nothing was charged."),
    UPSTREAM("The provider failed and said so. Nothing was charged."),
    UNREACHABLE("The provider could not be reached. Nothing was sent, nothing was charged."),
    RETIRED("The provider no longer offers this model. Nothing was charged."),
    CIRCUIT_OPEN("The provider failed repeatedly and is being left alone for a moment. Nothing was charged."),
    BAD_IMAGE("The provider's answer was not a usable image."),
    NO_ANSWER("The request was sent, but no answer came back: it may have been drawn and billed."),
    TOO_DEAR("The next model costs more than was agreed to. Nothing was charged."),
    STORAGE("The studio could not store the result."),
    INTERRUPTED("The studio stopped while this was drawn."),
    CANCELLED("The drawing was cancelled.");

    private final String sentence;

    Cause(String sentence) {
        this.sentence = sentence;
    }

    /** A whole sentence for a client; holds no vendor's text. */
    public String sentence() {
        return sentence;
    }

    /** The word of the contract, such as {@code rate-limited}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Cause of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

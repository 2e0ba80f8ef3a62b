package studio.ra.library;

/** What became of a still that was to come in without being drawn. */
public sealed interface Arrival {

    /** It is in the library. */
    record Kept(Asset asset) implements Arrival {
    }

    /** The workspace has no such thing. @param what {@code project, asset, shot} or {@code subject} */
    record Missing(String what) implements Arrival {
    }

    /** The still to reuse is deleted. */
    record Gone() implements Arrival {
    }

    /** The bytes are no PNG, JPEG or WebP. */
    record Foreign() implements Arrival {
    }

    /** They begin like one, and are damaged, cut, or more than a picture. */
    record Damaged() implements Arrival {
    }
}

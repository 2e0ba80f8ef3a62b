package studio.ra.intent;

/**
 * A cue where it was met.
 *
 * @param at which word of the text it begins at
 */
record Hit(Cue cue, int at) {

    String value() {
        return cue.value();
    }

    double strength() {
        return cue.strength();
    }

    /** The word after the last. */
    int end() {
        return at + cue.words().size();
    }

    boolean names() {
        return cue.strength() >= Cue.NAMED;
    }
}

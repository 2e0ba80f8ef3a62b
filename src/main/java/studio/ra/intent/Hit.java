package studio.ra.intent;

/**
 * A cue where it was met.
 *
 * @param at     which word of the text it begins at
 * @param denied whether the text says it is not wanted
 */
record Hit(Cue cue, int at, boolean denied) {

    String value() {
        return cue.value();
    }

    boolean names() {
        return cue.strength() >= Cue.NAMED;
    }
}

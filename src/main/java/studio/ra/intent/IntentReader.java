package studio.ra.intent;

/** The front door: reads what a shot wants from a brief. Same brief, same intent; no text makes it throw. */
public interface IntentReader {

    ShotIntent read(Brief brief);

    /** Loads what reading needs. Without it the first {@link #read} does: about a second. */
    default void prepare() {
    }

    /** Rules over a lexicon, and learned heads for what the text does not name; by rules alone where the sentence model does not run. */
    static IntentReader standard() {
        return new LearnedReader(Lexicon.STANDARD);
    }

    /** The reader by rules, which needs nothing but its lexicon. */
    static IntentReader rules() {
        return new CueReader(Lexicon.STANDARD);
    }
}

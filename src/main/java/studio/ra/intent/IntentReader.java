package studio.ra.intent;

import java.util.Map;
import java.util.Set;

/** The front door: reads what a shot wants from a brief. Same brief, same intent; no text makes it throw. */
public interface IntentReader {

    ShotIntent read(Brief brief);

    /** The fields somebody else may be asked about: those nobody stated, that are not usual here, and that the text does not name outright. */
    default Set<String> open(Brief brief) {
        return Set.of();
    }

    /** The same with what somebody else says of {@link #open} fields; what is said of others is passed over. */
    default ShotIntent read(Brief brief, Map<String, Reading> told) {
        return read(brief);
    }

    /** Loads what reading needs. Without it the first {@link #read} does: about a second. */
    default void prepare() {
    }

    /** Rules over a lexicon, and learned heads for what the text does not name; by rules alone where the sentence model does not run. */
    static IntentReader standard() {
        return with(Heads.standard());
    }

    /** The same with other heads. */
    static IntentReader with(Heads heads) {
        return new LearnedReader(Lexicon.STANDARD, heads);
    }

    /** The reader by rules, which needs nothing but its lexicon. */
    static IntentReader rules() {
        return new CueReader(Lexicon.STANDARD);
    }
}

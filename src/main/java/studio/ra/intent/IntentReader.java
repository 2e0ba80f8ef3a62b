package studio.ra.intent;

/** The front door: reads what a shot wants from a brief. Same brief, same intent; no text makes it throw. */
public interface IntentReader {

    ShotIntent read(Brief brief);

    /** The reader by rules, which needs nothing but its lexicon. */
    static IntentReader standard() {
        return new CueReader(Lexicon.STANDARD);
    }
}

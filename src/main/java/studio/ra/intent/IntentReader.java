package studio.ra.intent;

/** The front door: reads what a shot wants from a brief. Same brief, same intent. */
public interface IntentReader {

    ShotIntent read(Brief brief);
}

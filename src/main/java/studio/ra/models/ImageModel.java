package studio.ra.models;

/**
 * A vendor of stills. An implementation answers with an {@link Outcome} for everything a vendor can do wrong, and throws for nothing
 * but a defect of its own. It never sends an order twice unless the vendor's answer said that nothing was done.
 */
public interface ImageModel {

    /** The provider's name as catalogue rows carry it, such as {@code google}. */
    String provider();

    /** Whether this studio is configured to draw with it. */
    boolean configured();

    /** Whether an order whose answer was lost may simply be sent again, because drawing buys nothing outside this process. */
    boolean repeatable();

    /** How many orders this vendor takes at the same time. */
    int lanes();

    /** How many images one order to this model may ask for, at least 1; a larger request becomes several orders. */
    int batch(Model model);

    /** The direction in this vendor's manner and within its limit of length; deterministic, no I/O. */
    String compose(Direction direction, Model model);

    /** Draws, or resumes {@code drawing.task()}; blocks until the vendor has answered or is given up. */
    Outcome draw(Drawing drawing);
}

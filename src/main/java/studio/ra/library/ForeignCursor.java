package studio.ra.library;

/** A page was asked for with the cursor of another list. */
public class ForeignCursor extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    ForeignCursor() {
        super("not a cursor of this list");
    }
}

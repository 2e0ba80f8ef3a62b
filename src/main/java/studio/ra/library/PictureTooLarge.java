package studio.ra.library;

/** A picture of more pixels than Ra takes. The web answers 413 {@code too-large}. */
public final class PictureTooLarge extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    PictureTooLarge(int width, int height) {
        super(width + " × " + height + " is more than 40 megapixels");
    }
}

package studio.ra.models.sketch;

/**
 * How a style is rendered.
 *
 * @see #shading how a form is modelled
 */
enum Look {
    PHOTOREAL(Shading.SOFT, 0.0, 0.95, 3, 1.0),
    CINEMATIC(Shading.SOFT, 0.0, 0.9, 6, 1.0),
    DOCUMENTARY(Shading.SOFT, 0.0, 0.3, 13, 1.0),
    STYLIZED(Shading.FACETS, 0.0, 1.12, 0, 1.3),
    PAINTED(Shading.DABS, 0.5, 1.1, 4, 1.06),
    ILLUSTRATED(Shading.WASH, 1.0, 0.95, 0, 1.12),
    ANIMATED(Shading.CEL, 1.2, 1.15, 0, 1.42);

    enum Shading { SOFT, FACETS, DABS, WASH, CEL }

    final Shading shading;
    /** Strength of the contour; 0 leaves only a darker edge. */
    final double line;
    /** 1 keeps the colours as mixed. */
    final double saturation;
    /** Amplitude of the grain, of 255. */
    final int grain;
    /** Size of eyes against nature. */
    final double eyes;

    Look(Shading shading, double line, double saturation, int grain, double eyes) {
        this.shading = shading;
        this.line = line;
        this.saturation = saturation;
        this.grain = grain;
        this.eyes = eyes;
    }

    /** An unknown style is drawn as an illustration, which is what a sketch is. */
    static Look of(String style) {
        for (var look : values()) {
            if (look.name().equalsIgnoreCase(style)) {
                return look;
            }
        }
        return ILLUSTRATED;
    }
}

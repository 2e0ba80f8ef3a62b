package studio.ra.routing;

import java.util.Locale;

/** What a project is for, as far as that bears on who draws it; read from the creator's own words. */
enum Purpose {
    /** What is sold has to look like itself. */
    CONVERSION("adherence"),
    /** Much of the story has to find its place in one frame. */
    NARRATIVE_DENSITY("composition"),
    /** Stills have to look as the approved ones do; no strength stands for that. */
    BRAND_CONSISTENCY(null),
    /** Anything else, watch time among it: what holds a viewer is not a strength of a model. */
    OTHER(null);

    private final String strength;

    Purpose(String strength) {
        this.strength = strength;
    }

    /** The strength it asks for, or null. */
    String strength() {
        return strength;
    }

    /** @param outcome the project's outcome goal, or null */
    static Purpose of(String outcome) {
        var words = outcome == null ? "" : outcome.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
        for (var purpose : values()) {
            if (purpose != OTHER && words.contains(purpose.name().toLowerCase(Locale.ROOT).replace('_', ' '))) {
                return purpose;
            }
        }
        return OTHER;
    }
}

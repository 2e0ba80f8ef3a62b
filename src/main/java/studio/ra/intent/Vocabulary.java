package studio.ra.intent;

import java.util.List;
import java.util.Map;

/** The contract's words for each field, in its order. */
public final class Vocabulary {

    static final String STYLE = "style";
    static final String SHOT_TYPE = "shotType";
    static final String MOTION = "motion";
    static final String SUBJECT = "subject";
    static final String COMPLEX = "complex";
    static final String DETAIL = "detailCritical";

    /** Field to its values; those of {@code complex} and {@code detailCritical} are {@code true} and {@code false}. */
    public static final Map<String, List<String>> VALUES = Map.of(
            STYLE, List.of("photoreal", "cinematic", "documentary", "stylized", "painted", "illustrated", "animated"),
            SHOT_TYPE, List.of("wide", "medium", "close-up", "action", "dialogue", "abstract", "product", "text"),
            MOTION, List.of("static", "slow-drift", "dynamic", "high-action", "parallax"),
            SUBJECT, List.of("human", "character", "object", "landscape", "abstract"),
            COMPLEX, List.of("true", "false"),
            DETAIL, List.of("true", "false"));

    private Vocabulary() {
    }
}

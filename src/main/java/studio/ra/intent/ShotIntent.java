package studio.ra.intent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a shot wants, each field with how sure Ra is and where it read it. */
public record ShotIntent(Reading style, boolean styleNamed, Reading shotType, Reading motion, Reading subject, Reading complex,
                         Reading detailCritical, boolean live) {

    /** Field name to confidence, 0..1. */
    public Map<String, Double> confidence() {
        return each(Reading::confidence);
    }

    /** Field name to where it was read. */
    public Map<String, String> source() {
        return each(Reading::source);
    }

    /** @param field the contract's name. @throws IllegalArgumentException where there is no such field */
    public Reading reading(String field) {
        return switch (field) {
            case Vocabulary.STYLE -> style;
            case Vocabulary.SHOT_TYPE -> shotType;
            case Vocabulary.MOTION -> motion;
            case Vocabulary.SUBJECT -> subject;
            case Vocabulary.COMPLEX -> complex;
            case Vocabulary.DETAIL -> detailCritical;
            default -> throw new IllegalArgumentException(field);
        };
    }

    private <T> Map<String, T> each(Function<Reading, T> part) {
        var all = new LinkedHashMap<String, T>();
        all.put("style", part.apply(style));
        all.put("shotType", part.apply(shotType));
        all.put("motion", part.apply(motion));
        all.put("subject", part.apply(subject));
        all.put("complex", part.apply(complex));
        all.put("detailCritical", part.apply(detailCritical));
        return all;
    }
}

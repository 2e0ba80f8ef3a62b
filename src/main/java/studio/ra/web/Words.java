package studio.ra.web;

import studio.ra.models.Tier;

/** The closed lists of the contract, as patterns, with what a client is told when it uses another word. */
final class Words {

    static final String STYLE = "photoreal|cinematic|documentary|stylized|painted|illustrated|animated";
    static final String STYLE_SAYS = "is one of photoreal, cinematic, documentary, stylized, painted, illustrated, animated";
    static final String SHOT_TYPE = "wide|medium|close-up|action|dialogue|abstract|product|text";
    static final String SHOT_TYPE_SAYS = "is one of wide, medium, close-up, action, dialogue, abstract, product, text";
    static final String MOTION = "static|slow-drift|dynamic|high-action|parallax";
    static final String MOTION_SAYS = "is one of static, slow-drift, dynamic, high-action, parallax";
    static final String SUBJECT = "human|character|object|landscape|abstract";
    static final String SUBJECT_SAYS = "is one of human, character, object, landscape, abstract";
    static final String RATIO = "16:9|9:16|1:1|4:3|3:4|3:2|2:3|21:9";
    static final String RATIO_SAYS = "is one of 16:9, 9:16, 1:1, 4:3, 3:4, 3:2, 2:3, 21:9";
    static final String KIND = "location|prop|wardrobe";
    static final String KIND_SAYS = "is one of location, prop, wardrobe";

    static final String PURPOSE = "portrait|keyframe|reference";
    static final String PURPOSE_SAYS = "is one of portrait, keyframe, reference";
    static final String QUALITY = "candidate|final";
    static final String QUALITY_SAYS = "is one of candidate, final";

    private Words() {
    }

    /** The tier a quality is drawn in (R3). */
    static Tier tier(String quality) {
        return quality.equals("final") ? Tier.FULL : Tier.FAST;
    }
}

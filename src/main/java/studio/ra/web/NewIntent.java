package studio.ra.web;

import java.util.Map;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.story.Stated;

/** What a client states of an intent; what it leaves out is read from the words. */
@Schema(example = "{\"style\": \"painted\", \"shotType\": \"wide\", \"complex\": true}")
record NewIntent(
        @Pattern(regexp = Words.STYLE, message = Words.STYLE_SAYS) String style,
        @Pattern(regexp = Words.SHOT_TYPE, message = Words.SHOT_TYPE_SAYS) String shotType,
        @Pattern(regexp = Words.MOTION, message = Words.MOTION_SAYS) String motion,
        @Pattern(regexp = Words.SUBJECT, message = Words.SUBJECT_SAYS) String subject,
        @Schema(description = "Many elements, a crowd, several subjects to compose.") Boolean complex,
        @Schema(description = "Fine detail must be right.") Boolean detailCritical) {

    static final String SAYS = "What is stated here of the intent wins over what Ra reads.";

    Stated stated() {
        return new Stated(style, shotType, motion, subject, complex, detailCritical);
    }

    /** Field to value. @param intent or null */
    static Map<String, String> fields(NewIntent intent) {
        return intent == null ? Map.of() : intent.stated().fields();
    }
}

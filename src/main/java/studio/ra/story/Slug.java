package studio.ra.story;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A screenplay's scene heading, such as {@code INT. LIGHTHOUSE - LAMP ROOM - NIGHT}. */
final class Slug {

    private static final Pattern HEADING = Pattern.compile("(?i)(INT\\.?\\s?/\\s?EXT|EXT\\.?\\s?/\\s?INT|I/E|INT|EXT|EST)(?:\\.\\s*|\\s+)(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile(" ?#[^# ]{1,20}#$");
    private static final Pattern TIME = Pattern.compile("(?i)(day|night|dawn|dusk|morning|afternoon|evening|noon|midnight|sunset|sunrise|twilight|continuous|later|same|"
            + "same time|moments? later|day \\S+|night \\S+|magic hour|golden hour)");

    private Slug() {
    }

    static boolean is(String line) {
        return HEADING.matcher(line).matches();
    }

    static String unnumbered(String heading) {
        return NUMBER.matcher(heading).replaceFirst("").strip();
    }

    /** Starts the scene, and names its place as a location that later scenes share. */
    static void open(Draft draft, String heading) {
        draft.scene(heading);
        var matcher = HEADING.matcher(heading);
        if (matcher.matches()) {
            var place = Words.name(place(matcher));
            if (!place.isBlank()) {
                draft.reference("location", place, place + ", " + side(matcher.group(1)));
            }
        }
    }

    private static String place(Matcher matcher) {
        var words = matcher.group(2).strip();
        int dash = Math.max(words.lastIndexOf(" - "), Math.max(words.lastIndexOf(" – "), words.lastIndexOf(" — ")));
        return dash > 0 && TIME.matcher(words.substring(dash + 3).strip()).matches() ? words.substring(0, dash).strip() : words;
    }

    private static String side(String prefix) {
        var small = prefix.toLowerCase(Locale.ROOT);
        if (small.contains("/")) {
            return "inside and outside";
        }
        return small.startsWith("i") ? "interior" : "exterior";
    }
}

package studio.ra.models.sketch;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text as its words, for telling whether it names a thing. English; other languages give no cues and do no harm. */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#|]+");
    private static final Pattern CLAUSE = Pattern.compile("[|,;:.!?()\n]+");
    private static final List<String> NOT = List.of("no", "without", "never", "not");

    private final List<String> each;
    private final String text;

    private Words(String text) {
        each = List.of(BETWEEN.split(CLAUSE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" | ").strip()));
        this.text = " " + String.join(" ", each) + " ";
    }

    static Words of(String... texts) {
        return new Words(String.join(" . ", texts));
    }

    List<String> each() {
        return each;
    }

    /** Whether one of these words or phrases, or its plural, stands there un-negated. */
    boolean has(String... any) {
        for (var word : any) {
            int at = find(word);
            if (at >= 0 && !negated(at)) {
                return true;
            }
        }
        return false;
    }

    /** The first of pairs {@code "word word…", answer} of which one word stands there. */
    Optional<String> pick(String[]... pairs) {
        for (var pair : pairs) {
            if (has(pair[0].split(" "))) {
                return Optional.of(pair[1]);
            }
        }
        return Optional.empty();
    }

    /** The colour named within the three words before one of these nouns, in the same clause. */
    Optional<Color> colour(String... nouns) {
        for (var noun : nouns) {
            int at = find(noun);
            if (at < 0) {
                continue;
            }
            var before = text.substring(0, at).strip().split(" ");
            for (int i = before.length - 1; i >= Math.max(0, before.length - 3) && !before[i].equals("|"); i--) {
                var colour = Pigments.of(before[i]);
                if (colour.isPresent()) {
                    return colour;
                }
            }
        }
        return Optional.empty();
    }

    private int find(String word) {
        for (var ending : List.of(" ", "s ", "es ")) {
            int at = text.indexOf(" " + word + ending);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean negated(int at) {
        var before = text.substring(0, at).strip().split(" ");
        return NOT.contains(before[before.length - 1]) || before.length > 1 && before[before.length - 1].length() < 3 && NOT.contains(before[before.length - 2]);
    }
}

package studio.ra.intent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What one brief offers to read from, and who is believed about a field. */
final class Evidence {

    private final Lexicon lexicon;
    private final Brief brief;
    private final List<String> words;

    Evidence(Lexicon lexicon, Brief brief) {
        this.lexicon = lexicon;
        this.brief = brief;
        this.words = Words.of(brief.text());
    }

    Brief brief() {
        return brief;
    }

    /** How many words the text has. */
    int length() {
        return words.size();
    }

    int commas() {
        return (int) words.stream().filter(Words.COMMA::equals).count();
    }

    boolean quotes() {
        return words.contains(Words.QUOTED);
    }

    List<Hit> wanted(String field) {
        return lexicon.find(field, words).stream().filter(hit -> !hit.denied()).toList();
    }

    boolean has(String field) {
        return !wanted(field).isEmpty();
    }

    boolean denies(String field, String value) {
        var hits = lexicon.find(field, words);
        return hits.stream().anyMatch(hit -> hit.denied() && hit.value().equals(value))
                && hits.stream().noneMatch(hit -> !hit.denied() && hit.value().equals(value));
    }

    /** Whether the words just before, in the same clause, make what stands at {@code at} a setting: {@code in the corridor}. */
    boolean setting(int at) {
        for (int i = at - 1; i >= 0 && at - i <= 4; i--) {
            if (words.get(i).equals(Words.STOP) || words.get(i).equals(Words.COMMA)) {
                return false;
            }
            if (lexicon.has("setting", words, i)) {
                return true;
            }
        }
        return false;
    }

    Scale scale(String field) {
        return scale(field, hit -> true);
    }

    /**
     * Who is believed: the client, then what the text names outright, then what is usual here unless the text denies it, then what the
     * text suggests, then the default. A learned reading, when there is one, stands where {@code suggested} does.
     */
    Reading choose(String field, Scale suggested, Reading fallback) {
        return value(field, brief.stated()).map(value -> new Reading(value, 1, "stated"))
                .or(() -> scale(field, Hit::names).heaviest())
                .or(() -> value(field, brief.usual()).filter(value -> !denies(field, value)).map(value -> new Reading(value, 0.9, "stated")))
                .or(suggested::heaviest)
                .orElse(fallback);
    }

    private Scale scale(String field, Predicate<Hit> which) {
        var scale = new Scale();
        wanted(field).stream().filter(which).forEach(hit -> scale.add(hit.value(), hit.cue().strength()));
        return scale;
    }

    private Optional<String> value(String field, Map<String, String> from) {
        var said = from.getOrDefault(field, "");
        var word = said.strip().toLowerCase(Locale.ROOT);
        if (Vocabulary.VALUES.get(field).contains(word)) {
            return Optional.of(word);
        }
        var scale = new Scale();
        lexicon.find(field, Words.of(said)).stream().filter(hit -> !hit.denied()).forEach(hit -> scale.add(hit.value(), hit.cue().strength()));
        return scale.heaviest().map(Reading::value);
    }
}

package studio.ra.intent;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What one brief offers to read from, and who is believed about a field. */
final class Evidence {

    private static final int REACH_OF_A_PREPOSITION = 4;

    private final Lexicon lexicon;
    private final Brief brief;
    private final List<String> words;
    private final Denial denial;
    private final BitSet prepositions;
    private final Map<String, Reading> learned;
    private final Map<String, List<Hit>> hits = new HashMap<>();

    Evidence(Lexicon lexicon, Brief brief) {
        this(lexicon, brief, Map.of());
    }

    /** @param learned what the learned heads say of some fields */
    Evidence(Lexicon lexicon, Brief brief, Map<String, Reading> learned) {
        this.learned = Map.copyOf(learned);
        this.lexicon = lexicon;
        this.brief = brief;
        words = Words.of(brief.text());
        denial = new Denial(lexicon, words);
        prepositions = lexicon.marks("setting", words);
    }

    Brief brief() {
        return brief;
    }

    boolean purpose(String purpose) {
        return brief.purpose().equals(purpose);
    }

    /** How many words the text has. */
    int length() {
        return words.size();
    }

    int commas() {
        return (int) words.stream().filter(Words.COMMA::equals).count();
    }

    /** How many times somebody is quoted, or lettering is. */
    int quotes() {
        return (int) words.stream().filter(Words.QUOTED::equals).count();
    }

    List<Hit> wanted(String field) {
        return hits(field).stream().filter(hit -> !denied(hit)).toList();
    }

    boolean has(String field) {
        return !wanted(field).isEmpty();
    }

    boolean denies(String field, String value) {
        var said = hits(field).stream().filter(hit -> hit.value().equals(value)).toList();
        return !said.isEmpty() && said.stream().allMatch(this::denied);
    }

    /** Whether the words just before, in the same clause, make what stands at {@code at} a setting: {@code in the corridor}. */
    boolean setting(int at) {
        for (int i = at - 1; i >= 0 && at - i <= REACH_OF_A_PREPOSITION; i--) {
            if (words.get(i).equals(Words.STOP) || words.get(i).equals(Words.COMMA)) {
                return false;
            }
            if (prepositions.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** All that the text says for each value of a field. */
    Scale scale(String field) {
        return scale(field, hit -> true);
    }

    Scale scale(String field, Predicate<Hit> which) {
        return weigh(wanted(field).stream().filter(which).toList());
    }

    boolean states(String field) {
        return value(field, brief.stated()).isPresent();
    }

    /** Whether nobody stated it, it is not usual here, and the text does not name it outright. */
    boolean open(String field) {
        return !states(field) && scale(field, Hit::names).heaviest().isEmpty() && usual(field).isEmpty();
    }

    /**
     * Who is believed: the client, then what the text names outright, then what is usual here unless the text denies it, then a learned
     * reading, which has weighed what the text suggests already; else what the text suggests, else the default.
     */
    Reading choose(String field, Scale suggested, Reading fallback) {
        return value(field, brief.stated()).map(value -> new Reading(value, 1, "stated"))
                .or(() -> scale(field, Hit::names).heaviest())
                .or(() -> usual(field).map(value -> new Reading(value, 0.9, "stated")))
                .or(() -> Optional.ofNullable(learned.get(field)))
                .or(suggested::heaviest)
                .orElse(fallback);
    }

    private Optional<String> usual(String field) {
        return value(field, brief.usual()).filter(value -> !denies(field, value));
    }

    private List<Hit> hits(String field) {
        return hits.computeIfAbsent(field, name -> lexicon.find(name, words));
    }

    private boolean denied(Hit hit) {
        return denial.covers(hit.at(), hit.end());
    }

    private Optional<String> value(String field, Map<String, String> from) {
        var said = from.getOrDefault(field, "");
        var word = said.strip().toLowerCase(Locale.ROOT);
        if (Vocabulary.VALUES.get(field).contains(word)) {
            return Optional.of(word);
        }
        return weigh(lexicon.find(field, Words.of(said))).heaviest().map(Reading::value);
    }

    private static Scale weigh(List<Hit> hits) {
        var scale = new Scale();
        hits.forEach(hit -> scale.add(hit.value(), hit.strength()));
        return scale;
    }
}

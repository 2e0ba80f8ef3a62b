package studio.ra.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The cues, as data: lines of {@code cue | same cue otherwise, field, value, strength}, tab-separated. In each field the longest phrase wins
 * the words it covers, which is how {@code animated conversation} is kept from naming a style.
 */
final class Lexicon {

    static final Lexicon STANDARD = new Lexicon(
            Stream.of("style", "languages", "framing", "motion", "subject", "detail", "grammar").flatMap(Lexicon::lines).toList());

    private final Map<String, Map<String, List<Cue>>> cues = new HashMap<>();

    Lexicon(List<String> lines) {
        for (var line : lines) {
            var cell = line.split("\t");
            if (cell.length != 4) {
                throw new IllegalArgumentException("not cue, field, value, strength: " + line);
            }
            for (var phrase : cell[0].split("\\|")) {
                add(new Cue(Words.of(phrase), cell[1], cell[2], Double.parseDouble(cell[3])));
            }
        }
    }

    private void add(Cue cue) {
        cues.computeIfAbsent(cue.field(), f -> new HashMap<>()).computeIfAbsent(cue.words().get(0), w -> new ArrayList<>()).add(cue);
    }

    Stream<Cue> all() {
        return cues.values().stream().flatMap(field -> field.values().stream()).flatMap(List::stream);
    }

    /** Every cue of a field in the text, in order; words that a {@link Cue#NONE} covers speak for nothing. */
    List<Hit> find(String field, List<String> text) {
        var hits = new ArrayList<Hit>();
        var known = cues.getOrDefault(field, Map.of());
        int at = 0;
        while (at < text.size()) {
            var longest = longest(known, text, at);
            for (var cue : longest) {
                if (!cue.value().equals(Cue.NONE)) {
                    hits.add(new Hit(cue, at));
                }
            }
            at += longest.isEmpty() ? 1 : longest.get(0).words().size();
        }
        return hits;
    }

    /** Which words of the text a cue of the field covers. */
    BitSet marks(String field, List<String> text) {
        var marks = new BitSet(text.size());
        find(field, text).forEach(hit -> marks.set(hit.at(), hit.end()));
        return marks;
    }

    private static List<Cue> longest(Map<String, List<Cue>> known, List<String> text, int at) {
        var found = standing(known, text, at);
        if (found.isEmpty()) {
            return found;
        }
        int words = found.stream().mapToInt(cue -> cue.words().size()).max().orElse(0);
        var strongest = new LinkedHashMap<String, Cue>();
        found.stream().filter(cue -> cue.words().size() == words)
                .forEach(cue -> strongest.merge(cue.value(), cue, (one, other) -> other.strength() > one.strength() ? other : one));
        return List.copyOf(strongest.values());
    }

    private static List<Cue> standing(Map<String, List<Cue>> known, List<String> text, int at) {
        var word = text.get(at);
        var found = new ArrayList<Cue>();
        collect(known.get(word), text, at, found);
        collect(known.get(word + 's'), text, at, found);
        if (word.endsWith("s")) {
            collect(known.get(word.substring(0, word.length() - 1)), text, at, found);
        }
        return found;
    }

    private static void collect(List<Cue> same, List<String> text, int at, List<Cue> found) {
        if (same != null) {
            same.stream().filter(cue -> cue.standsAt(text, at)).forEach(found::add);
        }
    }

    private static Stream<String> lines(String file) {
        try (var in = Lexicon.class.getResourceAsStream(file + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + file);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

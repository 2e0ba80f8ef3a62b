package studio.ra.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds who and what is named in a text. A person is found by the whole name, or by its first word where no other person has it, and only where it is
 * written with a capital: "Will" is somebody, "will" is not. A thing is found by its whole name, however it is written.
 */
public final class Mentions {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "old", "young", "little");

    /** @param probe in small letters: a text without it needs no closer look */
    private record Named(String id, String probe, Pattern pattern, boolean capital) {
    }

    private final List<Named> all = new ArrayList<>();

    private Mentions() {
    }

    /** @param names id to name */
    public static Mentions ofPeople(Map<String, String> names) {
        var firsts = new HashMap<String, Integer>();
        names.values().forEach(name -> firsts.merge(first(name), 1, Integer::sum));
        var mentions = new Mentions();
        names.forEach((id, name) -> {
            var first = first(name);
            boolean alone = first.length() > 2 && !ARTICLES.contains(first) && firsts.get(first) == 1;
            mentions.all.add(new Named(id, alone ? first : name.strip().toLowerCase(Locale.ROOT), alone ? word(name, first) : word(name), true));
        });
        return mentions;
    }

    /** @param names id to name */
    public static Mentions ofThings(Map<String, String> names) {
        var mentions = new Mentions();
        names.forEach((id, name) -> mentions.all.add(new Named(id, name.strip().toLowerCase(Locale.ROOT), word(name), false)));
        return mentions;
    }

    /** Ids in the order of their first mention. */
    public List<String> in(String text) {
        var found = new HashMap<String, Integer>();
        var small = text.toLowerCase(Locale.ROOT);
        for (var named : all) {
            if (!small.contains(named.probe)) {
                continue;
            }
            var matcher = named.pattern.matcher(text);
            while (matcher.find()) {
                if (!named.capital || !java.lang.Character.isLowerCase(text.codePointAt(matcher.start()))) {
                    found.putIfAbsent(named.id, matcher.start());
                    break;
                }
            }
        }
        return found.keySet().stream().sorted(Comparator.comparing((String id) -> found.get(id)).thenComparing(Comparator.naturalOrder())).toList();
    }

    private static String first(String name) {
        return name.strip().toLowerCase(Locale.ROOT).split("[\\s,.]+", 2)[0];
    }

    private static Pattern word(String... names) {
        var any = new StringBuilder();
        for (var name : names) {
            any.append(any.isEmpty() ? "" : "|").append(Pattern.quote(name.strip()));
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

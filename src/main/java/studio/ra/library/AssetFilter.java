package studio.ra.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import studio.ra.graph.Params;

/**
 * Which stills of a workspace; null asks for any.
 *
 * @param q         words that prompt or brief must have, each or its beginning; null or blank for any
 * @param kind      one of {@link Asset#KINDS}
 * @param project   id
 * @param character id: stills of the character and of every shot it appears in
 * @param shot      id
 * @param model     id
 * @param state     one of {@link Asset#STATES}; null for all but deleted
 * @param sha256    of the bytes, 64 hexadecimal digits in lower case
 * @param least     credits it cost at least
 * @param most      credits it cost at most
 * @param since     first instant
 * @param until     the instant before which they were made
 * @param oldest    whether the oldest come first
 * @param stack     id
 */
public record AssetFilter(String q, String kind, String project, String character, String shot, String model, String state, String sha256,
                          Long least, Long most, Instant since, Instant until, boolean oldest, String stack) {

    public static final AssetFilter ANY = new AssetFilter(null, null, null, null, null, null, null, null, null, null, null, null, false);

    public AssetFilter {
        if (kind != null && !Asset.KINDS.contains(kind) || state != null && !Asset.STATES.contains(state)) {
            throw new IllegalArgumentException("no such kind or state");
        }
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no such hash");
        }
    }

    /** Of any stack. */
    public AssetFilter(String q, String kind, String project, String character, String shot, String model, String state, String sha256,
            Long least, Long most, Instant since, Instant until, boolean oldest) {
        this(q, kind, project, character, shot, model, state, sha256, least, most, since, until, oldest, null);
    }

    /** All of a project's stills, oldest first. */
    public static AssetFilter ofProject(String project) {
        return new AssetFilter(null, null, project, null, null, null, null, null, null, null, null, null, true);
    }

    /** Stills of these very bytes, newest first. */
    public static AssetFilter ofBytes(String sha256) {
        return new AssetFilter(null, null, null, null, null, null, null, sha256, null, null, null, null, false);
    }

    /** The words of {@code q} as the index cuts them: ideographs stand alone, an apostrophe within a word stays. Empty where it asks for none. */
    List<String> words() {
        return q == null ? List.of()
                : Stream.of(q.toLowerCase(Locale.ROOT).replaceAll("([\\p{IsHan}\\p{IsHiragana}])", " $1 ").split("[^\\p{L}\\p{M}\\p{N}']+"))
                        .map(word -> word.replaceAll("^'+|'+$", "")).filter(word -> !word.isEmpty()).distinct().limit(12).toList();
    }

    /** As queries ask for it; null asks for any. */
    Params params(String workspace) {
        return Params.of("workspace", workspace, "kind", kind, "project", project, "character", character, "shot", shot, "model", model, "state", state,
                "sha256", sha256, "least", least, "most", most, "since", since, "until", until, "oldest", oldest, "stack", stack);
    }

    /** For the full-text index: letters, digits and apostrophes only, so nothing of it is syntax; lower case, so no word is an operator. */
    String lucene() {
        return words().stream().map(word -> "+(prompt:" + word + "* brief:" + word + "*)").collect(Collectors.joining(" "));
    }
}

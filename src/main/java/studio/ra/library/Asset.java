package studio.ra.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import studio.ra.models.Format;

/**
 * A still in the library, as the contract shows it.
 *
 * @param kind      one of {@link #KINDS}
 * @param state     one of {@link #STATES}
 * @param mediaType of the bytes
 * @param width     in pixels
 * @param height    in pixels
 * @param bytes     how many
 * @param sha256    of the bytes, by which the store finds them
 * @param depicts   id of the character, reference or shot it shows, or null
 * @param shot      it belongs to, or null
 * @param metadata  what its file carries beside the pixels; null of a still that was kept before anybody looked
 * @param stack     of takes that look nearly the same, or null where it is alone or nobody asked for stacks
 * @param reason    why it is rejected, as whoever rejected it last said; null where it is not, or nobody said
 */
public record Asset(String id, String kind, String state, String mediaType, int width, int height, long bytes, String sha256, String depicts,
                    String shot, Provenance provenance, Marks metadata, Stack stack, String reason) {

    /** One that is alone, or of which nobody asked for its stack, and that nobody rejected with a word. */
    public Asset(String id, String kind, String state, String mediaType, int width, int height, long bytes, String sha256, String depicts,
                 String shot, Provenance provenance, Marks metadata) {
        this(id, kind, state, mediaType, width, height, bytes, sha256, depicts, shot, provenance, metadata, null, null);
    }

    public static final List<String> KINDS = List.of("portrait", "keyframe", "reference");
    public static final List<String> STATES = List.of("new", "approved", "rejected", "locked", "deleted");
    public static final List<String> RELATIONS = List.of("regenerated", "branched", "reused", "mastered", "bridged", "uploaded");

    public Asset {
        Objects.requireNonNull(id);
        Objects.requireNonNull(provenance);
    }

    /**
     * Where it came from.
     *
     * @param seed       null where the vendor tells none
     * @param parameters plain values of the order
     * @param references ids of the assets that were sent along
     * @param parent     the asset it descends from, or null
     * @param relation   to the parent, one of {@link #RELATIONS}, or null; an upload has one without a parent
     */
    public record Provenance(String model, String family, String provider, String prompt, String brief, long credits, Instant createdAt, Long seed,
                             Map<String, Object> parameters, List<String> references, String parent, String relation, String decision,
                             String generation, String project) {
    }

    /**
     * Takes of one subject that look nearly the same.
     *
     * @param id      of the still that founded it, whatever became of it
     * @param count   of its members
     * @param members ids, newest first; at most the newest 50
     */
    public record Stack(String id, long count, List<String> members) {
    }

    /** The same still, told with its stack. */
    Asset on(Stack pile) {
        return new Asset(id, kind, state, mediaType, width, height, bytes, sha256, depicts, shot, provenance, metadata, pile, reason);
    }

    /** The same still, its file seen to carry this. */
    public Asset carrying(Marks marks) {
        return new Asset(id, kind, state, mediaType, width, height, bytes, sha256, depicts, shot, provenance, marks, stack, reason);
    }

    /** The same still, told with why it is rejected. */
    Asset because(String said) {
        return new Asset(id, kind, state, mediaType, width, height, bytes, sha256, depicts, shot, provenance, metadata, stack, said);
    }

    /** Its bytes, as the store knows them. */
    public Stored stored() {
        return new Stored(sha256, bytes);
    }

    /** What it is as a picture. */
    Picture picture() {
        return new Picture(Stream.of(Format.values()).filter(format -> format.mediaType().equals(mediaType)).findFirst().orElseThrow(), width, height,
                metadata == null ? Marks.NONE : metadata);
    }
}

package studio.ra.library;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A still about to become an asset: what it is, what it shows, and where it came from.
 *
 * @param generation that drew it, or null where nothing was drawn
 * @param decision   that chose the model, or null
 * @param model      with its family and provider, or null where nothing was drawn
 * @param kind       {@code portrait}, {@code keyframe} or {@code reference}
 * @param prompt     as composed for the model, or null
 * @param brief      the creator's own words, or null
 * @param credits    what it cost
 * @param seed       it was drawn with, or null where it is not known
 * @param parameters plain values of the order, for whoever draws it again
 * @param references ids of the assets that were truly sent, in their order
 * @param parent     the asset it descends from, or null
 * @param how        {@code regenerated, branched, reused, mastered, bridged} or {@code uploaded}, or null
 * @param subject    the character, reference or shot it depicts, or null
 * @param shot       it belongs to, or null
 * @param project    it belongs to, or null
 */
public record NewStill(String workspace, String generation, String decision, String model, String family, String provider, String kind,
                       String prompt, String brief, long credits, Long seed, Map<String, Object> parameters, List<String> references,
                       String parent, String how, String subject, String shot, String project, Stored stored, Picture picture, Instant at) {

    public NewStill {
        Objects.requireNonNull(workspace);
        Objects.requireNonNull(stored);
        Objects.requireNonNull(picture);
        Objects.requireNonNull(at);
        if (!Asset.KINDS.contains(kind)) {
            throw new IllegalArgumentException("not a kind of still: " + kind);
        }
        if (how != null && !Asset.RELATIONS.contains(how)) {
            throw new IllegalArgumentException("not a way to descend: " + how);
        }
        if (parent != null && how == null) {
            throw new IllegalArgumentException("a still descends from its parent in some way");
        }
        if (credits < 0) {
            throw new IllegalArgumentException("credits are never negative");
        }
        // told in the same order wherever they have travelled
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        references = List.copyOf(references);
    }
}

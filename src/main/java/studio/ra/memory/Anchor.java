package studio.ra.memory;

import java.util.Objects;

/**
 * A locked still that a new still must match.
 *
 * @param lock      id of the lock
 * @param asset     the still it holds
 * @param version   of the lock, from 1
 * @param model     that drew it, or null where it was uploaded
 * @param family    of that model, or null
 * @param sha256    of its bytes
 * @param mediaType of its bytes
 */
public record Anchor(String lock, String asset, int version, String model, String family, String sha256, String mediaType) {

    public Anchor {
        Objects.requireNonNull(lock);
        Objects.requireNonNull(asset);
    }
}

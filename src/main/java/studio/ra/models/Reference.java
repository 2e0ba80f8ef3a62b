package studio.ra.models;

import java.util.Objects;

/**
 * A locked still that travels with a drawing so that its subject keeps its look.
 *
 * @param asset     id of the asset in the library
 * @param subject   name of who or what it shows, as the creator calls it
 * @param bytes     the encoded image
 * @param mediaType of the bytes
 */
public record Reference(String asset, String subject, byte[] bytes, String mediaType) {

    public Reference {
        Objects.requireNonNull(asset);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(mediaType);
    }
}

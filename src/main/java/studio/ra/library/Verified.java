package studio.ra.library;

import java.util.List;
import java.util.Optional;

/**
 * What was found of a passport.
 *
 * @param ok        whether it was sealed here and every file is there and unchanged
 * @param signature {@code valid, invalid} or {@code missing}
 * @param asset     the still that a full passport says it is of, or null; {@link #in} the library: one of the caller's workspace whose bytes are the passport's image, or null
 */
public record Verified(boolean ok, String signature, String asset, List<File> files) {

    public Verified {
        files = List.copyOf(files);
    }

    /** The same, found in the library. @param stills of these bytes, the oldest last: the one it says it is of, or else the one the others are copies of */
    public Verified in(List<String> stills) {
        var still = asset != null && stills.contains(asset) ? asset : stills.isEmpty() ? null : stills.get(stills.size() - 1);
        return new Verified(ok, signature, still, files);
    }

    /** Of the bytes of the image that is there, whatever its state. */
    public Optional<String> image() {
        return files.stream().filter(file -> file.name().startsWith("image.") && file.sha256() != null).map(File::sha256).findFirst();
    }

    /**
     * One file.
     *
     * @param state  {@code unchanged, changed, missing}, or {@code unlisted} where the manifest does not know it
     * @param sha256 of the bytes that are there, or null
     */
    public record File(String name, String state, String sha256) {
    }
}

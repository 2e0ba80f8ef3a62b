package studio.ra.library;

import java.util.List;

/**
 * What was found of a passport.
 *
 * @param ok        whether it was sealed here and every file is there and unchanged
 * @param signature {@code valid, invalid} or {@code missing}
 */
public record Verified(boolean ok, String signature, List<File> files) {

    public Verified {
        files = List.copyOf(files);
    }

    /** One file. @param state {@code unchanged, changed, missing}, or {@code unlisted} where the manifest does not know it */
    public record File(String name, String state) {
    }
}

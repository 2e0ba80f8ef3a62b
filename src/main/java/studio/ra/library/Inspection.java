package studio.ra.library;

import java.util.List;

/**
 * What was found of a workspace's bytes.
 *
 * @param checked stills looked at
 * @param bytes   read; stills of the same bytes are read once
 * @param missing stills whose bytes are not there
 * @param damaged stills whose bytes are others than they were
 * @param next    where to go on, or null where all was looked at
 */
public record Inspection(int checked, long bytes, List<Broken> missing, List<Broken> damaged, String next) {

    /** @param asset id of the still */
    public record Broken(String asset, String sha256) {
    }
}

package studio.ra.library;

import java.util.List;

/**
 * What no still holds.
 *
 * @param dry    whether it was only looked for
 * @param looked bytes of stills looked at, by their number
 * @param unheld the hashes of what is gone, or in a dry run would go
 * @param bytes  how many that are
 * @param next   where to go on, or null where all was looked at
 */
public record Collection(boolean dry, int looked, List<String> unheld, long bytes, String next) {
}

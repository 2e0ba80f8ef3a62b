package studio.ra.web;

import java.util.List;
import java.util.function.Function;

/**
 * A keyset page of the contract.
 *
 * @param next the cursor of the next page, absent on the last
 */
public record Page<T>(List<T> items, String next) {

    /**
     * @param rows   one more than {@code limit} where there is a next page
     * @param cursor of an item, opaque to the client
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        return rows.size() <= limit ? new Page<>(rows, null) : new Page<>(rows.subList(0, limit), cursor.apply(rows.get(limit - 1)));
    }
}

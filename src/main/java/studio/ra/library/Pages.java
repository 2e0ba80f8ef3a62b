package studio.ra.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists that are read page by page, each page giving one more than it is asked for where another follows. */
public final class Pages {

    private Pages() {
    }

    /**
     * Everything of such a list.
     *
     * @param size  of a page, as it is asked for
     * @param pages a page, after an id or null for the first
     */
    public static <T> List<T> all(int size, Function<String, List<T>> pages, Function<T, String> id) {
        var all = new ArrayList<T>();
        String after = null;
        List<T> page;
        do {
            page = pages.apply(after);
            all.addAll(page.size() > size ? page.subList(0, size) : page);
            after = all.isEmpty() ? null : id.apply(all.get(all.size() - 1));
        } while (page.size() > size);
        return all;
    }
}

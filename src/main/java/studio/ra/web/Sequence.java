package studio.ra.web;

import java.util.List;

/** A body that is a list of ids. */
record Sequence(List<String> ids) {

    Sequence {
        ids = List.copyOf(ids);
    }
}

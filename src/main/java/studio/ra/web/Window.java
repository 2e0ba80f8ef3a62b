package studio.ra.web;

import java.util.regex.Pattern;

import jakarta.ws.rs.QueryParam;

/** The {@code limit} and {@code cursor} of a list; a cursor is the id after which the page starts. */
public class Window {

    private static final Pattern CURSOR = Pattern.compile("[0-9A-Za-z._:/-]{1,200}");

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    /** 1–200, 50 where not asked for. @throws Problem 400 naming the field */
    int size() {
        if (limit == null) {
            return 50;
        }
        if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > 200) {
            throw Problem.invalid("limit", "is a whole number from 1 to 200");
        }
        return Integer.parseInt(limit);
    }

    /** The id to start after, or null for the first page. @throws Problem 400 naming the field */
    String after() {
        if (cursor != null && !CURSOR.matcher(cursor).matches()) {
            throw Problem.invalid("cursor", "is not one of this list's cursors");
        }
        return cursor;
    }
}

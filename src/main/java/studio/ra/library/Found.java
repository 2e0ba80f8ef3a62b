package studio.ra.library;

import java.util.List;

/** A page of what was looked for. @param next where the page after begins, or null on the last */
public record Found(List<Asset> stills, String next) {

    public Found {
        stills = List.copyOf(stills);
    }
}

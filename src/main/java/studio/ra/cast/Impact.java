package studio.ra.cast;

import java.util.List;

/**
 * What a change of lock touches.
 *
 * @param stale      shots whose current still was drawn against another version of the lock and was not accepted since
 * @param unaffected how many other shots the subject appears in
 * @param credits    what redrawing the stale stills costs on the models that drew them; null where one of them has no price
 */
public record Impact(List<Stale> stale, int unaffected, Long credits) {

    public Impact {
        stale = List.copyOf(stale);
    }

    /** One shot to redraw. @param approved whether its still had been approved. @param quality {@code candidate} or {@code final} */
    public record Stale(String shot, String asset, boolean approved, String quality) {
    }
}

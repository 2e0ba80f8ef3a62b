package studio.ra.routing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The weights of the judgment, in points of score, all in this one place.
 *
 * @param intent     full fit of a model's strengths to the intent (R1); a reading Ra is unsure of counts down to half
 * @param motion     composition, where the camera or the action moves (R1)
 * @param outcome    what the project is for: adherence for conversion, composition for narrative density (R1)
 * @param continuity staying in the family of the leading anchor (R2); more than all other factors together can differ
 * @param blind      what an anchored family's member loses when the locked still cannot travel with it (R2)
 * @param blindLive  the same in a live loop, where the fastest member is wanted (R4)
 * @param lesser     being of the family of an anchor that does not lead (R9)
 * @param carries    being able to carry every reference of the shot (R9)
 * @param nearby     being of the family of approved neighbours, where nothing is locked (R2)
 * @param brand      the same again, where the project is for brand consistency (R2)
 * @param tier       the fast tier for candidates, the full tier for locks and finals (R3)
 * @param thrift     the cheapest eligible model against the dearest, for candidates (R3)
 * @param thriftFull the same for finals
 * @param pressure   how much thrift grows, as a factor, when the budget is all but gone (R3)
 * @param speed      the fastest eligible model in a live loop (R4)
 * @param patience   the same outside one
 * @param history    what approvals and rejections here can add or take away (R5)
 * @param prior      takes a model must be credited with before its history counts: one take decides nothing (R5)
 * @param health     what a failing model loses (R6)
 * @param trend      what takes judged better or worse lately than before can add or take away (R6)
 * @param detail     prompt adherence where the shot is detail-critical or complex (R7)
 */
public record Weights(double intent, double motion, double outcome, double continuity, double blind, double blindLive, double lesser, double carries, double nearby, double brand,
                      double tier, double thrift, double thriftFull, double pressure, double speed, double patience, double history,
                      double prior, double health, double trend, double detail) {

    /** Asked for once: the runtime makes them anew each time. */
    private static final RecordComponent[] EACH = Weights.class.getRecordComponents();
    private static final Constructor<?> WHOLE = Weights.class.getDeclaredConstructors()[0];

    public static final Weights STANDARD = new Weights(120, 6, 6, 400, 60, 3, 15, 5, 18, 18, 4, 8, 4, 1.5, 25, 4, 10, 4, 10, 4, 30);

    /** No weight at all: what a decision's snapshot does not name did not weigh yet when it was made. */
    static final Weights NONE = new Weights(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Each weight by its name, in their order. */
    public Map<String, Double> named() {
        var named = new LinkedHashMap<String, Double>();
        for (var component : EACH) {
            named.put(component.getName(), value(component));
        }
        return named;
    }

    /**
     * These weights, some of them replaced.
     *
     * @throws IllegalArgumentException for a name that is no weight's
     */
    public Weights with(Map<String, Double> others) {
        if (others.isEmpty()) {
            return this;
        }
        var all = named();
        others.forEach((name, points) -> {
            if (all.replace(name, points) == null) {
                throw new IllegalArgumentException("there is no weight " + name);
            }
        });
        try {
            return (Weights) WHOLE.newInstance(all.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private double value(RecordComponent component) {
        try {
            return (double) component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

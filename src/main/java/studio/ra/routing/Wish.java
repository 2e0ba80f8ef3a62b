package studio.ra.routing;

import java.util.Objects;

import studio.ra.models.Tier;

/**
 * What the client asked for.
 *
 * @param tier  fast for a candidate, full for a final
 * @param live  whether the client says it is in a live editing loop
 * @param count images wanted, 1–8
 * @param model the model named in this request, or null: the narrowest pin (R8)
 * @param limit credits a quote allows at most, or null without a quote
 */
public record Wish(Tier tier, boolean live, int count, String model, Long limit) {

    private static final int LOOP = 3;

    public Wish {
        Objects.requireNonNull(tier);
        if (count < 1 || count > 8) {
            throw new IllegalArgumentException("count is 1 to 8");
        }
    }

    /**
     * Whether a live loop is recognised where the client says nothing of one (R4).
     *
     * @param recent drawings of the subject within ten minutes
     */
    public static boolean loop(Tier tier, int recent) {
        return tier == Tier.FAST && recent >= LOOP;
    }
}

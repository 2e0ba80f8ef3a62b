package studio.ra.routing;

import java.util.Objects;

import studio.ra.models.Tier;

/**
 * One thing that could have been otherwise.
 *
 * @param kind   {@code live, quality, unpin, enable, verdict, health, trend, price, limit, balance, budget, approvals, style, model} or {@code unlock}
 * @param target whom it is about: a model's id, a pin's scope, the id of a locked subject; null where it is about the request, the balance or the budget
 * @param from   what it was: a text, a number or a truth value; null where there was none
 * @param to     what it would have to be, of the same type; of {@code price} (credits an image) the most, of credits and approvals the least
 */
public record Change(String kind, String target, Object from, Object to) {

    public Change {
        Objects.requireNonNull(kind);
    }

    /** The question with this changed and nothing else. */
    public Question in(Question question) {
        var changed = new Variation(question);
        return switch (kind) {
            case "live" -> changed.live((Boolean) to).question();
            case "quality" -> changed.tier(tier((String) to)).question();
            case "unpin" -> changed.unpinned(target).question();
            case "enable" -> changed.enabled(target, true).question();
            case "verdict" -> changed.judged(target).question();
            case "trend" -> changed.steady(target).question();
            case "health" -> changed.healthy(target).question();
            case "price" -> changed.priced(target, (Long) to).question();
            case "limit" -> changed.limit((Long) to).question();
            case "balance" -> changed.available((Long) to).question();
            case "budget" -> changed.budget((Long) to).question();
            case "approvals" -> changed.approved(target, (Long) to).question();
            case "style" -> changed.style((String) to).question();
            case "model" -> changed.named((String) to).question();
            case "unlock" -> changed.unlocked(target).question();
            default -> throw new IllegalStateException(kind);
        };
    }

    static String quality(Tier tier) {
        return tier == Tier.FULL ? "final" : "candidate";
    }

    private static Tier tier(String quality) {
        return quality.equals("final") ? Tier.FULL : Tier.FAST;
    }
}

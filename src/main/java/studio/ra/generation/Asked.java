package studio.ra.generation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import studio.ra.models.Tier;

/**
 * What Ra is asked to judge.
 *
 * @param purpose {@code portrait, keyframe} or {@code reference}
 * @param subject id of a shot, character or reference, or null for a bare prompt
 * @param prompt  words that stand in for the subject's own, or null
 * @param tier    fast for candidates, full for finals
 * @param live    as the client says, or null: then a loop is recognised from the graph
 * @param count   images wanted, 1–8
 * @param model   named in the request, or null
 * @param limit   credits a quote allows at most, or null
 * @param stated  field of the intent to what this request states of it, in the contract's words
 */
public record Asked(String workspace, String purpose, String subject, String prompt, Tier tier, Boolean live, int count, String model, Long limit,
                    Map<String, String> stated) {

    public Asked {
        Objects.requireNonNull(workspace);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(tier);
        stated = Map.copyOf(stated);
        if (count < 1 || count > 8) {
            throw new IllegalArgumentException("count is 1 to 8");
        }
    }

    public Asked(String workspace, String purpose, String subject, String prompt, Tier tier, Boolean live, int count, String model, Long limit) {
        this(workspace, purpose, subject, prompt, tier, live, count, model, limit, Map.of());
    }

    Asked of(String otherSubject, String otherModel) {
        return new Asked(workspace, purpose, otherSubject, prompt, tier, live, count, otherModel, limit, stated);
    }

    Asked within(Long credits) {
        return new Asked(workspace, purpose, subject, prompt, tier, live, count, model, credits, stated);
    }

    /** The same as its descent asks for. @param descent or null */
    Asked as(Descent descent) {
        if (descent == null) {
            return this;
        }
        var all = new HashMap<>(descent.stated());
        all.putAll(stated);
        return new Asked(workspace, purpose, subject, prompt, descent.tier() == null ? tier : descent.tier(), live, count, model, limit, all);
    }
}

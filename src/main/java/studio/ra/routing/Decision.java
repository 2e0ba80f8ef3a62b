package studio.ra.routing;

import java.util.List;
import java.util.Optional;

import studio.ra.memory.Pin;
import studio.ra.models.Model;

/**
 * What Ra decided and why; every model considered is in it (R14).
 *
 * @param chosen     the model that draws, or null where every one is excluded
 * @param because    sentences, each true of this decision
 * @param warnings   what the creator should know: a look that cannot travel, a pin that breaks an anchor, a successor that stands in
 * @param anchors    the locks that applied, the leading one first
 * @param pin        the wish that was obeyed, or null
 * @param candidates every model, the chosen first, then by score, then the excluded
 * @param credits    what the whole request costs on the chosen model; null where none is
 * @param needed     where nothing is chosen and only money is missing: the credits that would do; else null
 */
public record Decision(Model chosen, List<String> because, List<String> warnings, List<Standing> anchors, Pin pin, List<Candidate> candidates,
                       Long credits, Long needed) {

    public Decision {
        because = List.copyOf(because);
        warnings = List.copyOf(warnings);
        anchors = List.copyOf(anchors);
        candidates = List.copyOf(candidates);
    }

    /** An anchor as the decision names it. */
    public record Standing(String asset, String subject, String family, String lock) {
    }

    public Optional<Candidate> candidate(String model) {
        return candidates.stream().filter(c -> c.model().equals(model)).findFirst();
    }

    /** The models that may draw instead when the chosen one fails, in order (R10): within {@code limit} credits, the anchor's family first; none for a pin. */
    public List<Candidate> fallbacks(long limit) {
        if (pin != null || chosen == null) {
            return List.of();
        }
        return candidates.stream().filter(c -> c.verdict().equals("outranked") && c.credits() != null && c.credits() <= limit).toList();
    }
}

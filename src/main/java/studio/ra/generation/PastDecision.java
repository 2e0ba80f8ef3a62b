package studio.ra.generation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A decision as it travels with the drawing that went by it. What it was made from stays behind, so nothing is judged by it again.
 *
 * @param ruling as it is told; its anchors are the stills of {@code weighed}
 * @param brief  the creator's words that were read
 * @param stated what the request stated of the intent: field to value
 * @param weighed the looks that had to be matched, the most prominent first
 */
public record PastDecision(Ruling ruling, String brief, Map<String, String> stated, List<Weighed> weighed) {

    public PastDecision {
        Objects.requireNonNull(ruling);
        stated = Map.copyOf(stated);
        weighed = List.copyOf(weighed);
    }

    /** A version of a look. @param name of the subject at that time. @param family of the model that drew the still, or null */
    public record Weighed(String lock, String asset, String subject, String name, String family) {
    }

    public String id() {
        return ruling.id();
    }

    /** The same, matching only these. */
    public PastDecision matching(List<Weighed> looks) {
        var r = ruling;
        return new PastDecision(new Ruling(r.id(), r.purpose(), r.subject(), r.intent(), r.chosen(), r.because(), r.warnings(),
                looks.stream().map(look -> new Ruling.Anchor(look.asset(), look.subject(), look.family())).toList(), r.pin(), r.candidates(), r.quote(), r.createdAt()),
                brief, stated, looks);
    }

    /** The same under another id, of another subject. */
    public PastDecision as(String id, String subject) {
        var r = ruling;
        return new PastDecision(new Ruling(id, r.purpose(), subject, r.intent(), r.chosen(), r.because(), r.warnings(), r.anchors(), r.pin(), r.candidates(),
                r.quote() == null ? null : new Ruling.Quote(id, r.quote().credits(), r.quote().expiresAt()), r.createdAt()), brief, stated, weighed);
    }
}

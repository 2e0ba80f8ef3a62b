package studio.ra.generation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import studio.ra.reading.Read;
import studio.ra.routing.Candidate;

/**
 * A decision as it is told and kept: the contract's shape.
 *
 * @param chosen null where every model is excluded
 * @param pin    the wish that was obeyed, or null
 * @param quote  null where nothing can be drawn
 */
public record Ruling(String id, String purpose, String subject, Intent intent, Chosen chosen, List<String> because, List<String> warnings,
                     List<Anchor> anchors, Wished pin, List<Candidate> candidates, Quote quote, Instant createdAt) {

    public Ruling {
        because = List.copyOf(because);
        warnings = List.copyOf(warnings);
        anchors = List.copyOf(anchors);
        candidates = List.copyOf(candidates);
    }

    static Ruling of(Judgment judged) {
        var decision = judged.decision();
        var chosen = decision.chosen();
        return new Ruling(judged.id(), judged.asked().purpose(), judged.asked().subject(), Intent.of(judged.read()),
                chosen == null ? null : new Chosen(chosen.id(), chosen.family(), chosen.tier().toString()),
                decision.because(), decision.warnings(),
                decision.anchors().stream().map(a -> new Anchor(a.asset(), a.subject(), a.family())).toList(),
                decision.pin() == null ? null : new Wished(decision.pin().scope(), decision.pin().model(), decision.pin().left()),
                decision.candidates(), chosen == null ? null : new Quote(judged.id(), decision.credits(), judged.until()), judged.at());
    }

    /** The model that draws. */
    public record Chosen(String model, String family, String tier) {
    }

    /** A locked still that applied. */
    public record Anchor(String asset, String subject, String family) {
    }

    /** The pin that was obeyed. */
    public record Wished(String scope, String model, Integer left) {
    }

    /** What the whole request costs at most, until when. */
    public record Quote(String id, long credits, Instant expiresAt) {
    }

    /**
     * What was read from the brief.
     *
     * @param reader      {@code local}, or {@code llm:} and the chat model that filled what was open; null in decisions older than that
     * @param heads       version of the heads that read, likewise
     * @param readerFault why a chat model did not count: {@code timeout, error, malformed} or {@code resting}; else null
     */
    public record Intent(String style, boolean styleNamed, String shotType, String motion, String subject, boolean complex, boolean detailCritical,
                         boolean live, Map<String, Double> confidence, Map<String, String> source, String reader, String heads, String readerFault) {

        static Intent of(Read read) {
            var intent = read.intent();
            return new Intent(intent.style().value(), intent.styleNamed(), intent.shotType().value(), intent.motion().value(),
                    intent.subject().value(), intent.complex().yes(), intent.detailCritical().yes(), intent.live(), intent.confidence(), intent.source(),
                    read.reader(), read.heads(), read.fault());
        }
    }
}

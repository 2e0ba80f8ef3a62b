package studio.ra.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.opentelemetry.instrumentation.annotations.WithSpan;
import org.eclipse.microprofile.metrics.annotation.Timed;

import studio.ra.credits.Tariff;
import studio.ra.graph.Ids;
import studio.ra.intent.Brief;
import studio.ra.memory.Memory;
import studio.ra.memory.Recollection;
import studio.ra.models.Health;
import studio.ra.models.Model;
import studio.ra.reading.Read;
import studio.ra.reading.Readers;
import studio.ra.routing.Question;
import studio.ra.routing.Snapshot;
import studio.ra.routing.Weights;
import studio.ra.routing.Wish;

/** Puts the question together and has it judged: one read of the graph, then arithmetic. */
@ApplicationScoped
class Judge {

    /** How long a quote holds. */
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final Memory memory;
    private final Readers readers;
    private final Health health;
    private final Tariff tariff;

    @Inject
    Judge(Memory memory, Readers readers, Health health, Tariff tariff) {
        this.memory = memory;
        this.readers = readers;
        this.health = health;
        this.tariff = tariff;
    }

    /** For the container's proxy. */
    protected Judge() {
        this(null, null, null, null);
    }

    /** @return empty where the workspace has no such subject for the purpose */
    @Timed(name = "ra_decision_time", absolute = true, description = "from the question to the judgment, with what is recalled and read")
    @WithSpan("decision")
    Optional<Judgment> judge(Asked asked, Instant now) {
        return memory.recall(asked.workspace(), asked.subject(), now).filter(recalled -> fits(asked, recalled)).map(recalled -> judge(asked, recalled, now));
    }

    /** A keyframe is of a shot, a portrait of a character, a reference image of a reference. */
    private static boolean fits(Asked asked, Recollection recalled) {
        var kind = switch (asked.purpose()) {
            case "keyframe" -> "shot";
            case "portrait" -> "character";
            default -> "reference";
        };
        return asked.subject() == null || kind.equals(recalled.kind());
    }

    private Judgment judge(Asked asked, Recollection recalled, Instant now) {
        var read = readers.read(asked.workspace(), recalled.manner().heads(), brief(asked, recalled, live(asked, recalled)));
        var snapshot = snapshot(asked, recalled, read, now);
        return new Judgment(Ids.next(), asked, words(asked, recalled), recalled, read, snapshot, snapshot.decision(), now, now.plus(HOLDS));
    }

    /** What would be judged if this were asked and that is recalled; nobody is asked how to read it. */
    Snapshot snapshot(Asked asked, Recollection recalled, Instant now) {
        return snapshot(asked, recalled, readers.local(asked.workspace(), recalled.manner().heads(), brief(asked, recalled, live(asked, recalled))), now);
    }

    private Snapshot snapshot(Asked asked, Recollection recalled, Read read, Instant now) {
        var pulses = recalled.models().stream().collect(Collectors.toMap(Model::id, model -> health.pulse(model, now)));
        return new Snapshot(Question.of(asked.purpose(), read.intent(), recalled, pulses, tariff,
                new Wish(asked.tier(), read.intent().live(), asked.count(), asked.model(), asked.limit())), Weights.STANDARD);
    }

    private static boolean live(Asked asked, Recollection recalled) {
        return asked.live() == null ? Wish.loop(asked.tier(), recalled.recent()) : asked.live();
    }

    private static String words(Asked asked, Recollection recalled) {
        return asked.prompt() == null ? recalled.brief() : asked.prompt();
    }

    /** This request's own statements win over those kept on the shot. */
    private static Brief brief(Asked asked, Recollection recalled, boolean live) {
        var stated = new HashMap<String, String>();
        put(stated, "shotType", recalled.shotType());
        put(stated, "motion", recalled.motion());
        stated.putAll(recalled.manner().stated());
        stated.putAll(asked.stated());
        var usual = new HashMap<String, String>();
        put(usual, "style", recalled.style());
        if ("reference".equals(recalled.kind())) {
            put(usual, "kind", recalled.cast().get(0).kind());
        }
        return new Brief(words(asked, recalled), asked.purpose(), stated, usual, recalled.cast().size(), live);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}

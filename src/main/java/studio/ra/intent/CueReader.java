package studio.ra.intent;

import static studio.ra.intent.Vocabulary.COMPLEX;
import static studio.ra.intent.Vocabulary.DETAIL;
import static studio.ra.intent.Vocabulary.MOTION;
import static studio.ra.intent.Vocabulary.SHOT_TYPE;
import static studio.ra.intent.Vocabulary.STYLE;
import static studio.ra.intent.Vocabulary.SUBJECT;

import java.util.Set;
import java.util.stream.Collectors;

/** Reads by rules over a lexicon of cues; {@code docs/intent.md} says how well. */
final class CueReader implements IntentReader {

    private static final Set<String> PERSONS = Set.of("human", "character");

    private static final Set<String> EXACT = Set.of("text", "product");

    private final Lexicon lexicon;

    CueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public ShotIntent read(Brief brief) {
        return read(new Evidence(lexicon, brief));
    }

    ShotIntent read(Evidence evidence) {
        var style = style(evidence);
        var subject = subject(evidence, style);
        var shotType = shotType(evidence, subject);
        return new ShotIntent(style, named(evidence), shotType, motion(evidence, shotType), subject, complex(evidence),
                detailCritical(evidence, shotType), evidence.brief().live());
    }

    Set<String> open(Evidence evidence) {
        return Vocabulary.VALUES.keySet().stream().filter(evidence::open).collect(Collectors.toSet());
    }

    private static Reading style(Evidence evidence) {
        var fallback = evidence.denies(STYLE, "photoreal") ? "stylized" : "photoreal";
        return evidence.choose(STYLE, evidence.scale(STYLE), by(fallback, 0.3));
    }

    /** Whether this request names a style, in its words or by its fields; a usual one is not of this request. */
    private static boolean named(Evidence evidence) {
        return evidence.states(STYLE) || evidence.wanted(STYLE).stream().anyMatch(Hit::names);
    }

    /**
     * The first thing spoken of is mostly the subject; a place after a preposition mostly is not, nor the first noun of two that stand
     * together ({@code motorcycle courier}). One strong mention counts, not how many there are. Somebody of clay or paper is made up.
     */
    private static Reading subject(Evidence evidence, Reading style) {
        var scale = new Scale();
        var hits = evidence.wanted(SUBJECT);
        for (int i = 0; i < hits.size() && !kept(evidence); i++) {
            var hit = hits.get(i);
            if (!evidence.purpose("portrait") || PERSONS.contains(hit.value())) {
                boolean modifier = !PERSONS.contains(hit.value()) && i + 1 < hits.size() && hits.get(i + 1).at() == hit.end();
                double late = 0.6 * hit.at() / evidence.length();
                var value = hit.value().equals("human") && style.value().equals("stylized") ? "character" : hit.value();
                scale.atLeast(value, hit.strength() * (1 - late) * (evidence.setting(hit.at()) ? aside(hit) : 1) * (modifier ? 0.3 : 1));
            }
        }
        return evidence.choose(SUBJECT, scale, subjectOf(evidence));
    }

    /** A thing somewhere is less of a subject than a place somebody is in. */
    private static double aside(Hit hit) {
        return hit.value().equals("object") ? 0.2 : 0.4;
    }

    private static Reading subjectOf(Evidence evidence) {
        if (evidence.purpose("reference")) {
            return kind(evidence).equals("location") ? by("landscape", 0.6) : by("object", kept(evidence) ? 0.6 : 0.3);
        }
        return by("human", evidence.purpose("portrait") || evidence.brief().figures() > 0 ? 0.5 : 0.3);
    }

    /**
     * Of a portrait or a reference the text mostly says what it looks like, not how to frame it. Somebody before a plain background is not
     * a product.
     */
    private static Reading shotType(Evidence evidence, Reading subject) {
        if (evidence.purpose("portrait") || kept(evidence)) {
            return evidence.choose(SHOT_TYPE, new Scale(), shotTypeOf(evidence, subject.value()));
        }
        boolean person = PERSONS.contains(subject.value());
        var scale = evidence.scale(SHOT_TYPE, hit -> !person || hit.names() || !hit.value().equals("product"));
        if (evidence.has("talk")) {
            scale.add("dialogue", evidence.brief().figures() >= 2 || evidence.has("pair") ? 0.7 : 0.1);
        }
        return evidence.choose(SHOT_TYPE, scale, shotTypeOf(evidence, subject.value()));
    }

    private static Reading shotTypeOf(Evidence evidence, String subject) {
        if (evidence.purpose("portrait")) {
            return by("close-up", 0.6);
        }
        return switch (subject) {
            case "landscape" -> by("wide", 0.5);
            case "object" -> by("product", 0.4);
            case "abstract" -> by("abstract", 0.4);
            default -> by("medium", 0.3);
        };
    }

    private static String kind(Evidence evidence) {
        return evidence.brief().usual().getOrDefault("kind", "");
    }

    /** Whether this is a location, a prop or a wardrobe to keep the same. */
    private static boolean kept(Evidence evidence) {
        return evidence.purpose("reference") && !kind(evidence).isEmpty();
    }

    private static Reading motion(Evidence evidence, Reading shotType) {
        var scale = evidence.scale(MOTION);
        if (shotType.value().equals("action")) {
            scale.add("high-action", 0.5);
        }
        return evidence.choose(MOTION, scale, by("static", 0.3));
    }

    /** Three figures to compose are many, and so is a text that lists four things. */
    private static Reading complex(Evidence evidence) {
        var scale = evidence.scale(COMPLEX);
        if (evidence.brief().figures() >= 3) {
            scale.add("true", 0.7);
        }
        if (evidence.commas() >= 4) {
            scale.add("true", 0.3);
        }
        return evidence.choose(COMPLEX, scale, by("false", 0.3));
    }

    /** Lettering and products must be right; nothing is concluded from a framing that is itself only a default. */
    private static Reading detailCritical(Evidence evidence, Reading shotType) {
        var scale = evidence.scale(DETAIL);
        if (!shotType.source().equals("default") && EXACT.contains(shotType.value())) {
            scale.add("true", 0.5);
        }
        return evidence.choose(DETAIL, scale, by("false", 0.3));
    }

    private static Reading by(String value, double confidence) {
        return new Reading(value, confidence, "default");
    }
}

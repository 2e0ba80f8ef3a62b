package studio.ra.intent;

import static studio.ra.intent.Vocabulary.COMPLEX;
import static studio.ra.intent.Vocabulary.DETAIL;
import static studio.ra.intent.Vocabulary.MOTION;
import static studio.ra.intent.Vocabulary.SHOT_TYPE;
import static studio.ra.intent.Vocabulary.STYLE;
import static studio.ra.intent.Vocabulary.SUBJECT;

/** Reads by rules over a lexicon of cues; {@code docs/intent.md} says how well. */
final class CueReader implements IntentReader {

    private final Lexicon lexicon;

    CueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public ShotIntent read(Brief brief) {
        var evidence = new Evidence(lexicon, brief);
        var style = style(evidence);
        var subject = subject(evidence);
        var shotType = shotType(evidence, subject);
        return new ShotIntent(style, named(evidence), shotType, motion(evidence, shotType), subject, complex(evidence),
                detailCritical(evidence, shotType), brief.live());
    }

    private static Reading style(Evidence evidence) {
        var fallback = evidence.denies(STYLE, "photoreal") ? "stylized" : "photoreal";
        return evidence.choose(STYLE, evidence.scale(STYLE), by(fallback, 0.3));
    }

    /** Whether this request names a style, in its words or by its fields; a usual one is not of this request. */
    private static boolean named(Evidence evidence) {
        return evidence.brief().stated().containsKey(STYLE) || evidence.wanted(STYLE).stream().anyMatch(Hit::names);
    }

    /** The first thing spoken of is mostly the subject, and a place after a preposition mostly is not. */
    private static Reading subject(Evidence evidence) {
        var scale = new Scale();
        boolean portrait = evidence.brief().purpose().equals("portrait");
        for (var hit : evidence.wanted(SUBJECT)) {
            boolean person = hit.value().equals("human") || hit.value().equals("character");
            if (person || !portrait) {
                double late = 0.6 * hit.at() / evidence.length();
                scale.add(hit.value(), hit.cue().strength() * (1 - late) * (evidence.setting(hit.at()) ? 0.4 : 1));
            }
        }
        return evidence.choose(SUBJECT, scale, subjectOf(evidence.brief()));
    }

    private static Reading subjectOf(Brief brief) {
        if (brief.purpose().equals("reference")) {
            return brief.usual().getOrDefault("kind", "").equals("location") ? by("landscape", 0.6) : by("object", 0.4);
        }
        return by("human", brief.purpose().equals("portrait") || brief.figures() > 0 ? 0.5 : 0.3);
    }

    private static Reading shotType(Evidence evidence, Reading subject) {
        var scale = evidence.scale(SHOT_TYPE);
        boolean two = evidence.brief().figures() >= 2 || evidence.has("pair");
        if (evidence.has("talk")) {
            scale.add("dialogue", two ? 0.7 : 0.1);
        }
        return evidence.choose(SHOT_TYPE, scale, shotTypeOf(evidence.brief(), subject.value()));
    }

    private static Reading shotTypeOf(Brief brief, String subject) {
        if (brief.purpose().equals("portrait")) {
            return by("close-up", 0.6);
        }
        return switch (subject) {
            case "landscape" -> by("wide", 0.4);
            case "object" -> by("product", 0.4);
            case "abstract" -> by("abstract", 0.4);
            default -> by("medium", 0.3);
        };
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

    private static Reading detailCritical(Evidence evidence, Reading shotType) {
        var scale = evidence.scale(DETAIL);
        if (shotType.value().equals("text") || shotType.value().equals("product")) {
            scale.add("true", 0.5);
        }
        return evidence.choose(DETAIL, scale, by("false", 0.3));
    }

    private static Reading by(String value, double confidence) {
        return new Reading(value, confidence, "default");
    }
}

package studio.ra.intent;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads by rules, and has the learned heads decide what the text does not name outright. Only keyframes: what a portrait or a reference
 * should be follows from its purpose. Only texts in Latin letters: the sentence model knows no others.
 */
final class LearnedReader implements IntentReader {

    private final Lexicon lexicon;
    private final CueReader rules;

    LearnedReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        rules = new CueReader(lexicon);
    }

    @Override
    public void prepare() {
        Learned.shared();
    }

    @Override
    public ShotIntent read(Brief brief) {
        var evidence = new Evidence(lexicon, brief);
        var concluded = rules.read(evidence);
        if (!evidence.purpose("keyframe") || !latin(brief.text())) {
            return concluded;
        }
        return Learned.shared().map(learned -> learned.read(brief.text(), clues(brief))).map(read -> without(read, evidence))
                .map(read -> rules.read(new Evidence(lexicon, brief, read))).orElse(concluded);
    }

    /** The clues in the words alone: the heads were trained without a project or a client around them. */
    double[] clues(Brief brief) {
        var alone = new Evidence(lexicon, new Brief(brief.text(), "keyframe", Map.of(), 0, false));
        return Clues.of(alone, rules.read(alone));
    }

    /** How many the shot lists is not in the words; the rules know better. */
    private static Map<String, Reading> without(Map<String, Reading> read, Evidence evidence) {
        var kept = new HashMap<>(read);
        if (evidence.brief().figures() >= 3) {
            kept.remove(Vocabulary.COMPLEX);
        }
        if (evidence.brief().figures() >= 2 && evidence.has("talk")) {
            kept.remove(Vocabulary.SHOT_TYPE);
        }
        return kept;
    }

    private static boolean latin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        return latin > 0 && latin * 2 > letters;
    }
}

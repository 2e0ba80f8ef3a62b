package studio.ra.intent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads by rules, and has the learned heads decide what the text does not name outright. Only keyframes: what a portrait or a reference
 * should be follows from its purpose. Only texts in Latin letters: the sentence model knows no others.
 */
final class LearnedReader implements IntentReader {

    private final Lexicon lexicon;
    private final CueReader rules;
    private final Heads heads;

    LearnedReader(Lexicon lexicon, Heads heads) {
        this.lexicon = lexicon;
        this.heads = Objects.requireNonNull(heads);
        rules = new CueReader(lexicon);
    }

    @Override
    public void prepare() {
        Learned.shared();
    }

    @Override
    public ShotIntent read(Brief brief) {
        return read(brief, () -> Learned.shared().map(learned -> learned.read(heads, brief.text(), clues(brief.text()))));
    }

    @Override
    public Set<String> open(Brief brief) {
        return keyframe(brief) ? rules.open(new Evidence(lexicon, brief)) : Set.of();
    }

    @Override
    public ShotIntent read(Brief brief, Map<String, Reading> told) {
        var local = read(brief);
        if (!keyframe(brief) || told.isEmpty()) {
            return local;
        }
        var all = new HashMap<String, Reading>();
        open(brief).forEach(field -> Optional.ofNullable(told.get(field)).or(() -> Optional.of(local.reading(field))
                .filter(reading -> reading.source().equals("learned"))).ifPresent(reading -> all.put(field, reading)));
        return rules.read(new Evidence(lexicon, brief, without(all, new Evidence(lexicon, brief))));
    }

    /** @param embedding of the text, which so needs no model. */
    ShotIntent read(Brief brief, float[] embedding) {
        return read(brief, () -> Optional.of(heads.read(Heads.features(embedding, clues(brief.text())))));
    }

    private ShotIntent read(Brief brief, Supplier<Optional<Map<String, Reading>>> learned) {
        var evidence = new Evidence(lexicon, brief);
        var concluded = rules.read(evidence);
        if (!keyframe(brief) || !latin(brief.text())) {
            return concluded;
        }
        return learned.get().map(read -> without(read, evidence)).map(read -> rules.read(new Evidence(lexicon, brief, read))).orElse(concluded);
    }

    /** The clues in the words alone: the heads were trained without a project or a client around them. */
    double[] clues(String text) {
        var alone = new Evidence(lexicon, new Brief(text, "keyframe", Map.of(), 0, false));
        return Clues.of(alone, rules.read(alone));
    }

    /** How many the shot lists is not in the words; the rules know better. */
    private static Map<String, Reading> without(Map<String, Reading> read, Evidence evidence) {
        var known = new HashSet<String>();
        if (evidence.brief().figures() >= 3) {
            known.add(Vocabulary.COMPLEX);
        }
        if (evidence.brief().figures() >= 2 && evidence.has("talk")) {
            known.add(Vocabulary.SHOT_TYPE);
        }
        var kept = new HashMap<>(read);
        kept.keySet().removeAll(known);
        return kept;
    }

    private static boolean keyframe(Brief brief) {
        return brief.purpose().equals("keyframe");
    }

    static boolean latin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        return latin > 0 && latin * 2 > letters;
    }
}

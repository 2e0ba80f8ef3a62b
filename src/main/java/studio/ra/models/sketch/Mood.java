package studio.ra.models.sketch;

/**
 * An expression.
 *
 * @param smile −1 grief to 1 joy
 * @param open  mouth, 0..1
 * @param frown of the brows, −1 raised to 1 knitted
 * @param shut  eyes closed
 */
record Mood(double smile, double open, double frown, boolean shut) {

    static final Mood CALM = new Mood(0.3, 0, 0, false);

    static Mood read(Words words) {
        if (words.has("asleep", "sleeping", "eyes closed", "meditating", "meditation", "praying", "prayer", "closes her eyes", "closes his eyes")) {
            return new Mood(0.25, 0, -0.1, true);
        }
        if (words.has("angry", "anger", "furious", "rage", "shouting", "shout", "yelling", "scream", "fierce", "glare")) {
            return new Mood(-0.6, words.has("shouting", "shout", "yelling", "scream") ? 0.8 : 0.1, 0.9, false);
        }
        if (words.has("afraid", "fear", "scared", "terrified", "shock", "shocked", "surprised", "surprise", "gasp", "astonished", "wonder", "awe")) {
            return new Mood(-0.1, 0.55, -0.9, false);
        }
        if (words.has("sad", "sorrow", "grief", "tears", "crying", "weeping", "lonely", "worried", "mourning", "anxious")) {
            return new Mood(-0.7, 0, -0.55, false);
        }
        if (words.has("smile", "smiling", "laugh", "laughing", "happy", "joy", "joyful", "cheerful", "grin", "grinning", "delighted")) {
            return new Mood(0.95, words.has("laugh", "laughing", "joyful") ? 0.5 : 0.12, -0.25, false);
        }
        return words.has("determined", "resolute", "focused", "serious", "stern", "tense") ? new Mood(-0.1, 0, 0.6, false) : CALM;
    }

    Mood speaking() {
        return new Mood(smile, Math.max(open, 0.45), frown, shut);
    }
}

package studio.ra.models.sketch;

/**
 * Where hands and feet are, in head heights from the head's centre, seen from the front; lean in radians.
 */
record Pose(double leftX, double leftY, double rightX, double rightY, double leftFootX, double leftFootY, double rightFootX, double rightFootY, double lean) {

    static final Pose STAND = new Pose(-0.96, 3.36, 0.96, 3.36, -0.36, 6.75, 0.36, 6.75, 0);
    static final Pose WALK = new Pose(-1.05, 3.26, 1.02, 3.2, -0.85, 6.6, 0.7, 6.75, 0.05);
    static final Pose RUN = new Pose(-1.35, 2.15, 1.2, 1.55, -1.95, 5.45, 1.25, 6.1, 0.3);
    static final Pose LEAP = new Pose(-1.75, 0.7, 1.75, 0.3, -1.7, 5.2, 1.9, 4.9, 0.15);
    static final Pose TALK = new Pose(-0.95, 3.3, 0.62, 1.72, -0.4, 6.75, 0.36, 6.75, 0.02);
    static final Pose LISTEN = new Pose(-0.25, 2.5, 0.22, 2.45, -0.34, 6.75, 0.34, 6.75, 0);
    static final Pose WORK = new Pose(-0.55, 2.5, 0.6, 2.45, -0.36, 6.75, 0.36, 6.75, 0.03);
    static final Pose HOLD = new Pose(-0.96, 3.34, 1.0, 2.25, -0.36, 6.75, 0.36, 6.75, 0);
    static final Pose FLUTE = new Pose(0.34, 0.62, 0.88, 0.56, -0.3, 6.75, 0.3, 6.75, 0);
    static final Pose RAISE = new Pose(-0.95, 3.3, 1.25, -0.35, -0.45, 6.75, 0.4, 6.75, -0.03);
    static final Pose PRAY = new Pose(-0.08, 1.5, 0.08, 1.5, -0.3, 6.75, 0.3, 6.75, 0);

    static Pose read(Words words, Features features, String motion, Dice dice) {
        if (words.has("praying", "prayer", "namaste", "meditating", "bows", "bowing")) {
            return PRAY;
        }
        if (features.item().equals("flute")) {
            return FLUTE;
        }
        if (words.has("leap", "leaping", "jump", "jumping", "flying", "fly")) {
            return LEAP;
        }
        if (words.has("running", "run", "race", "chase", "chasing", "sprint", "sprinting", "flee", "fleeing") || motion.equals("high-action")) {
            return RUN;
        }
        if (words.has("wave", "waving", "raises", "lifting", "points", "pointing", "cheer", "cheering")) {
            return RAISE;
        }
        if (!features.item().equals("none")) {
            return HOLD;
        }
        if (words.has("typing", "writing", "cooking", "reading", "working", "painting", "kneading")) {
            return WORK;
        }
        return words.has("walking", "walk", "crossing", "wandering", "wading") ? WALK : dice.one(STAND, LISTEN, STAND, WALK);
    }
}

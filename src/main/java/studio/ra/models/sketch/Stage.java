package studio.ra.models.sketch;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import studio.ra.models.Direction;

/** Composes one picture: scenery, then figures far to near, then what lies before them. */
final class Stage {

    private final Direction direction;
    private final Ensemble ensemble;
    private final Palette palette;
    private final Look look;
    private final Words words;
    private final Light light;
    private final long seed;
    private final int w;
    private final int h;

    Stage(Direction direction, Ensemble ensemble, Palette palette, long seed, int w, int h) {
        this.direction = direction;
        this.ensemble = ensemble;
        this.palette = palette;
        this.look = Look.of(direction.style());
        this.words = Words.of(direction.brief(), direction.setting());
        this.seed = seed;
        this.w = w;
        this.h = h;
        boolean bare = direction.purpose().equals("portrait") || direction.purpose().equals("reference") && !direction.figures().isEmpty() && !direction.figures().get(0).kind().equals("location");
        var placed = Words.of(direction.brief(), direction.setting(), direction.figures().stream().filter(figure -> figure.kind().equals("location")).map(figure -> figure.name() + " " + figure.description()).reduce("", (a, b) -> a + " . " + b));
        this.light = bare ? Light.studio(Dice.of(seed, "studio").chance(0.5) ? -1 : 1) : Light.read(placed, palette, Dice.of(ensemble.ground(), "light"));
    }

    void paint(BufferedImage image, boolean fonts) {
        var g = image.createGraphics();
        try {
            var brush = Brush.on(g, look, light, Dice.of(seed, "brush"));
            var studies = new Studies(brush, palette, Dice.of(seed, "study"), w, h);
            if (direction.purpose().equals("portrait")) {
                portrait(image, brush, studies);
            } else if (direction.purpose().equals("reference")) {
                reference(image, brush, studies);
            } else {
                keyframe(image, g, brush, studies, fonts);
            }
        } finally {
            g.dispose();
        }
        Finish.apply(image, look, palette, seed);
    }

    private void keyframe(BufferedImage image, Graphics2D g, Brush brush, Studies studies, boolean fonts) {
        boolean alone = ensemble.people().isEmpty() && !ensemble.things().isEmpty() || ensemble.people().isEmpty() && direction.shotType().equals("close-up");
        if (direction.shotType().equals("product") || alone && !direction.shotType().equals("wide")) {
            studies.product(ensemble.things().isEmpty() ? Thing.of("", direction.brief(), palette, Dice.of(seed, "thing")) : ensemble.things().get(0));
        } else if (direction.shotType().equals("abstract")) {
            studies.abstraction();
        } else if (direction.shotType().equals("text")) {
            scenery(image, brush, 0.55, 1.0);
            studies.title(new Lettering(g, fonts), Studies.wording(direction.brief()));
        } else {
            staged(image, brush);
        }
        Cues.camera(g, direction.motion(), words, w, h, direction.shotType().equals("wide"), Dice.of(seed, "camera"));
    }

    private void staged(BufferedImage image, Brush brush) {
        boolean action = direction.shotType().equals("action");
        double depth = switch (direction.shotType()) {
            case "close-up" -> 1;
            case "dialogue" -> 0.65;
            case "medium" -> 0.5;
            default -> 0;
        };
        scenery(image, brush, depth, direction.shotType().equals("close-up") ? 1.7 : direction.shotType().equals("medium") || direction.shotType().equals("dialogue") ? 1.18 : 1);
        var dice = Dice.of(seed, "stage");
        var stage = action ? brush.at(w * 0.5, h * 0.5, 1, dice.chance(0.5) ? -0.09 : 0.09, false).at(-w * 0.5, -h * 0.5, 1, 0, false) : brush;
        if (action || direction.motion().equals("high-action")) {
            Cues.speed(brush, w, h, w * 0.5, h * 0.55, dice.fork("speed"));
        }
        if (ensemble.crowd() && !direction.shotType().equals("close-up")) {
            crowd(stage, depth);
        }
        var spots = Framing.spots("keyframe", direction.shotType(), Math.min(7, ensemble.people().size()), w, h);
        boolean over = direction.shotType().equals("dialogue") && spots.size() == 2 && (words.has("over the shoulder") || dice.fork("over").chance(0.35));
        for (int i = spots.size() - 1; i >= (over ? 1 : 0); i--) {
            var spot = ensemble.place().inside() && spots.get(i).ground() > 0 ? spots.get(i).indoors(h) : spots.get(i);
            figure(stage, ensemble.people().get(i), over ? new Framing.Spot(w * 0.64, h * 0.4, Math.min(h * 0.36, w * 0.3), -0.35, 0) : spot, i, action);
        }
        if (over) {
            double head = Math.min(h * 0.52, w * 0.34);
            new Person(brush.at(w * 0.19, h * 0.5, head, 0.05, false), ensemble.people().get(0), Pose.STAND, 0, Mood.CALM, false).back();
            brush.gradient(Shapes.box(0, 0, w * 0.45, h), new java.awt.geom.Point2D.Double(0, 0), Tint.alpha(Tint.of(0x120E16), 0.4), new java.awt.geom.Point2D.Double(w * 0.45, 0), Tint.alpha(Tint.of(0x120E16), 0));
        }
        if (!ensemble.things().isEmpty() && !ensemble.people().isEmpty()) {
            double size = Math.min(w, h) * (direction.shotType().equals("wide") || action ? 0.1 : 0.24);
            double y = direction.shotType().equals("wide") || action ? h * 0.9 : h * 0.97;
            brush.pure(Shapes.oval(w * 0.72, y, size * 0.5, size * 0.07), Tint.alpha(Tint.of(0x1A141C), 0.35));
            Things.draw(brush.at(w * 0.72, y, size, 0, false), ensemble.things().get(0));
        }
        if (ensemble.place() == Place.DESK && depth < 0.6 && !action) {
            new Indoors(world(brush, 1)).desk();
        }
        world(brush, 1).rain(ensemble.place());
        if (direction.motion().equals("parallax") || direction.shotType().equals("wide") && !ensemble.place().inside()) {
            near(brush, dice.fork("near"), direction.motion().equals("parallax") ? 1 : 0.5);
        }
    }

    private void figure(Brush stage, Features features, Framing.Spot spot, int rank, boolean action) {
        var dice = Dice.of(seed, "figure" + rank);
        double head = spot.head() * (features.child() ? 0.93 : 1);
        double y = spot.ground() > 0 ? spot.ground() - Person.reach(features) * head : spot.y() + (features.child() && rank > 0 ? head * 0.5 : 0);
        var mood = Mood.read(words);
        boolean talk = direction.shotType().equals("dialogue");
        boolean left = spot.turn() < 0;
        var lit = ensemble.place().inside() && light.dark() ? stage.under(light.lamplit()) : stage;
        var pose = talk ? rank == 0 ? Pose.TALK : rank == 1 ? Pose.LISTEN : Pose.STAND : action && rank == 0 && direction.motion().equals("static") ? Pose.RUN : action
                ? Pose.read(words, features, "high-action", dice) : Pose.read(words, features, direction.motion(), dice);
        stage.glow(spot.x(), y + head, head * 3.4, Tint.alpha(Tint.mix(light.low(), light.key(), 0.4), light.dark() ? 0.3 : 0.34));
        if (spot.ground() > 0) {
            stage.pure(Shapes.oval(spot.x() - light.side() * head * 1.6, spot.ground() + head * 0.06, head * 2.6, head * 0.26), Tint.alpha(Tint.of(0x1A1420), 0.24));
            stage.pure(Shapes.oval(spot.x(), spot.ground() + head * 0.06, head * 1.1, head * 0.2), Tint.alpha(Tint.of(0x1A1420), 0.34));
        }
        if (action || pose == Pose.RUN) {
            Cues.trail(stage, spot.x(), y, head, left ? -1 : 1, light.on(features.cloth()), dice);
        }
        new Person(lit.at(spot.x(), y, head, 0, false), features, pose, spot.turn(), talk && rank == 0 ? mood.speaking() : mood, left).draw();
        if (action && spot.ground() > 0) {
            Cues.dust(stage, spot.x(), spot.ground(), head, left ? -1 : 1, dice);
        }
    }

    private void crowd(Brush stage, double depth) {
        var dice = Dice.of(seed, "crowd");
        var far = stage.under(new Light(light.name(), light.top(), light.low(), Tint.mix(light.key(), light.low(), 0.5), light.ambient(), light.side(), light.height()));
        for (int i = 0; i < 18; i++) {
            var features = Traits.cast("", "", palette, dice.fork("one" + i));
            double near = i / 18.0;
            double head = Math.min(w, h) * (0.02 + near * 0.024) * (1 + depth * 1.6);
            double ground = h * (0.66 + near * 0.14) + depth * h * 0.14;
            double x = w * ((i * 0.381966) % 1.0);
            new Person(far.at(x, ground - Person.reach(features) * head, head, 0, false), features, dice.one(Pose.STAND, Pose.WALK, Pose.TALK), dice.between(-0.6, 0.6), Mood.CALM, dice.chance(0.5)).draw();
        }
        far.gradient(Shapes.box(0, h * 0.4, w, h * 0.6), new java.awt.geom.Point2D.Double(0, h * 0.4), Tint.alpha(light.low(), 0), new java.awt.geom.Point2D.Double(0, h * 0.75), Tint.alpha(light.low(), 0.22));
    }

    /** A dark plane before everything, at the edges only: it frames, and it gives parallax something to pass. */
    private void near(Brush brush, Dice dice, double strength) {
        var dark = Tint.mix(light.on(Tint.of(0x24342C)), Tint.of(0x120F18), 0.55);
        double side = light.side() > 0 ? 1 : -1;
        double edge = side > 0 ? w : 0;
        brush.line(Shapes.curve(edge + side * 9, h * 0.02, edge - side * w * 0.05 * strength, h * 0.055 * strength, edge - side * w * 0.12 * strength, h * 0.06 * strength), Tint.alpha(dark, 0.93), 6);
        for (int i = 0; i < 15; i++) {
            double x = edge - side * dice.between(-0.02, 0.13) * w * strength;
            double y = h * dice.between(-0.02, 0.075) * strength;
            double length = Math.min(w, h) * dice.between(0.07, 0.15);
            double angle = dice.between(0.3, 2.7);
            double dx = Math.cos(angle) * length;
            double dy = Math.sin(angle) * length;
            brush.pure(Shapes.smooth(x, y, x + dx * 0.5 - dy * 0.17, y + dy * 0.5 + dx * 0.17, x + dx, y + dy, x + dx * 0.5 + dy * 0.17, y + dy * 0.5 - dx * 0.17), Tint.alpha(dark, 0.93));
        }
        for (int i = 0; i < 26; i++) {
            double x = (side > 0 ? 0 : w) + side * dice.between(-0.02, 0.28) * w;
            double size = h * dice.between(0.05, 0.15) * (0.6 + strength * 0.6);
            double tip = x + dice.between(-0.45, 0.45) * size;
            var blade = new java.awt.geom.Path2D.Double();
            blade.moveTo(x - size * 0.07, h + 4);
            blade.quadTo(x, h - size * 0.6, tip, h - size);
            blade.quadTo(x + size * 0.12, h - size * 0.5, x + size * 0.09, h + 4);
            blade.closePath();
            brush.pure(blade, Tint.alpha(dark, 0.9));
        }
    }

    private void portrait(BufferedImage image, Brush brush, Studies studies) {
        var f = ensemble.people().get(0);
        studies.backdrop(Tint.mix(palette.accent(1), f.cloth(), 0.15));
        Ground.treat(image, look, 0.2, light, Dice.of(seed, "ground"));
        var spot = Framing.spots("portrait", "close-up", 1, w, h).get(0);
        var mood = Mood.read(Words.of(direction.brief()));
        double head = spot.head() * (f.species().equals("rabbit") ? 0.76 : 1);
        var pose = f.item().equals("none") || f.item().equals("flute") ? Pose.STAND : Pose.HOLD;
        if (w > h * 1.2) {
            double small = Math.min(h * 0.19, w * 0.12);
            double x = w * 0.845;
            roundel(brush, x, h * 0.29, small * 1.02, f, small * 0.98);
            double full = Math.min(h * 0.4 / Person.reach(f), w * 0.02 * 4);
            studies.shadow(x, h * 0.955, full * 2);
            new Person(brush.at(x, h * 0.955 - Person.reach(f) * full, full, 0, false), f, f.item().equals("none") ? Pose.WALK : f.item().equals("flute") ? Pose.FLUTE : Pose.HOLD, 0.3, mood, false).draw();
        }
        brush.glow(spot.x(), spot.y(), head * 1.5, Tint.alpha(Tint.of(0xFFFAEE), 0.5));
        new Person(brush.at(spot.x(), spot.y() + spot.head() - head, head, 0, false), f.item().equals("flute") ? bust(f) : f, pose, spot.turn(), mood, false).draw();
        studies.swatches(f.skin(), f.hair(), f.cloth(), f.trim());
    }

    private void roundel(Brush brush, double x, double y, double radius, Features f, double head) {
        var disc = Shapes.oval(x, y, radius, radius);
        brush.pure(disc, Tint.mix(Tint.of(0xF1EADC), palette.accent(1), 0.18));
        var clip = brush.g.getClip();
        brush.g.clip(disc);
        new Person(brush.at(x, y - head * 0.02, head, 0, false), bust(f), Pose.STAND, -0.66, Mood.read(Words.of("smiling")), true).draw();
        brush.g.setClip(clip);
        brush.line(disc, Tint.of(0xF8F2E4), 5);
        brush.line(disc, Tint.of(0x3A322C), 1.6);
    }

    private static Features bust(Features f) {
        return new Features(f.species(), f.age(), f.soft(), f.build(), f.skin(), f.width(), f.jaw(), f.nose(), f.brow(), f.eyes(), f.cut(), f.hair(), f.beard(), f.garment(), f.cloth(), f.trim(), f.headwear(),
                f.glasses(), f.scarf(), "none", f.mark());
    }

    private void reference(BufferedImage image, Brush brush, Studies studies) {
        if (!ensemble.things().isEmpty()) {
            studies.sheet(ensemble.things().get(0));
        } else if (ensemble.wardrobe().isPresent()) {
            studies.backdrop(palette.accent(1));
            var worn = ensemble.wardrobe().get();
            double head = Math.min(h * 0.115, w * 0.16);
            studies.shadow(w * 0.42, h * 0.95, head * 2);
            new Person(brush.at(w * 0.42, h * 0.95 - 6.95 * head, head, 0, false), dummy(worn), Pose.STAND, 0, Mood.CALM, false).draw();
            studies.swatches(worn.cloth(), worn.trim());
        } else {
            scenery(image, brush, 0, 1);
            near(brush, Dice.of(seed, "near"), 0.4);
        }
    }

    /** A tailor's dummy: the clothes, and nobody in them. */
    private static Features dummy(Features worn) {
        var linen = Tint.of(0xD8C9AE);
        return new Features("dummy", "adult", worn.soft(), worn.build(), linen, 0.7, 0.6, 1, 1, linen, "bald", linen, "none", worn.garment(), worn.cloth(), worn.trim(), worn.headwear(), false, worn.scarf(), "none", "none");
    }

    private void scenery(BufferedImage image, Brush brush, double depth, double zoom) {
        var dice = Dice.of(seed, "tilt");
        boolean action = direction.purpose().equals("keyframe") && direction.shotType().equals("action");
        double turn = action ? (Dice.of(seed, "stage").chance(0.5) ? -0.09 : 0.09) : look == Look.DOCUMENTARY ? dice.between(-0.018, 0.018) : 0;
        double z = zoom * (turn == 0 ? 1 : action ? 1.16 : 1.04);
        world(brush.at(w * 0.5, h * 0.5, z, turn, false).at(-w * 0.5, -h * 0.5, 1, 0, false), zoom).paint(ensemble.place());
        Ground.treat(image, look, depth, light, Dice.of(seed, "ground"));
    }

    private Scenery world(Brush brush, double zoom) {
        return new Scenery(brush, palette, words, Dice.of(ensemble.ground(), "scenery"), w, h, h * (zoom > 1 ? 0.52 : ensemble.place().inside() ? 0.5 : 0.56));
    }
}

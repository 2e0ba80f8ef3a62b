package studio.ra.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A prompt being composed: sentences in the order they are read, each with a weight. Where the whole is longer than the model takes, the
 * lightest are cut first: the brief beyond its share, palette, setting, motion, framing, the descriptions of the least prominent
 * figures, style, and last the brief itself. Whom the picture shows is never cut: cast that drops out of a prompt silently is a stranger.
 * Deterministic, and never splits a surrogate pair.
 */
public final class Prose {

    private static final Map<String, String> FRAMING = Map.of(
            "wide", "Wide establishing shot, the whole place in view.",
            "medium", "Medium shot, framed from the waist up.",
            "close-up", "Close-up, head and shoulders fill the frame.",
            "action", "Action shot, caught at the decisive moment.",
            "dialogue", "Two-shot of a conversation, the speakers facing each other.",
            "abstract", "Abstract composition of shape, light and texture.",
            "product", "Product shot, the object presented clearly and lit to show its material.",
            "text", "The lettering is the point of the picture: large, sharp and correctly spelled.");

    private static final Map<String, String> MOTION = Map.of(
            "slow-drift", "A calm moment, as if the camera drifted slowly.",
            "dynamic", "A dynamic camera angle.",
            "high-action", "Frozen mid-movement, with a strong sense of speed.",
            "parallax", "Layered depth: a distinct foreground, middle ground and background.");

    private static final Map<String, String> PURPOSE = Map.of(
            "portrait", "Character portrait: head and shoulders, facing the camera, even light, plain background.",
            "reference", "Reference picture: the subject alone, seen whole, even light.");

    private static final double BRIEF_SHARE = 0.6;
    private static final int UNLIMITED = 8000;

    private final int limit;
    private final List<Sentence> sentences = new ArrayList<>();
    private String said = "";

    private Prose(int limit) {
        this.limit = limit < 1 ? UNLIMITED : limit;
    }

    /** @param limit characters (UTF-16) the whole may have */
    public static Prose within(int limit) {
        return new Prose(limit);
    }

    /** The style, in a model's own words. */
    public Prose style(String words) {
        return add(Sentence.STYLE, words);
    }

    /** How the subject sits in the frame: by purpose, and for a keyframe by shot type and motion. */
    public Prose framing(Direction direction) {
        if (PURPOSE.containsKey(direction.purpose())) {
            return add(Sentence.FRAMING, PURPOSE.get(direction.purpose()));
        }
        add(Sentence.FRAMING, FRAMING.getOrDefault(direction.shotType(), ""));
        return add(Sentence.MOTION, MOTION.getOrDefault(direction.motion(), ""));
    }

    /** What the creator wrote. */
    public Prose brief(Direction direction) {
        var whole = Sentence.ended(Sentence.plain(direction.brief()));
        var head = Sentence.cut(whole, (int) (limit * BRIEF_SHARE));
        sentences.add(new Sentence(Sentence.BRIEF, head, ""));
        said = head;
        return add(Sentence.BEYOND, whole.substring(head.length()));
    }

    /**
     * Everyone and everything that must be recognisable, by name and description; whom the brief already describes in the same words is not
     * described twice.
     *
     * @param called how this model is told whom it draws, such as {@code Asha (the person of image 1)}; must hold the name
     */
    public Prose figures(Direction direction, Function<Figure, String> called) {
        for (var figure : direction.figures()) {
            var name = Sentence.plain(called.apply(figure));
            var description = Sentence.plain(figure.description());
            var least = Sentence.ended(name);
            if (said.contains(name) && said.contains(description)) {
                continue;
            }
            sentences.add(new Sentence(Sentence.FIGURE, description.isEmpty() ? least : Sentence.ended(name + ": " + description), least));
        }
        return this;
    }

    public Prose setting(Direction direction) {
        return direction.setting().isBlank() ? this : add(Sentence.SETTING, "Setting: " + direction.setting());
    }

    public Prose palette(Direction direction) {
        return direction.palette().isBlank() ? this : add(Sentence.PALETTE, "Colour palette: " + direction.palette());
    }

    /** A sentence of the model's own manner, cut together with the framing. */
    public Prose manner(String words) {
        return add(Sentence.FRAMING, words);
    }

    /** The whole, within its limit. */
    public String text() {
        var kept = new ArrayList<>(sentences);
        for (int weight = 0; weight <= Sentence.HEAVIEST; weight++) {
            for (int i = kept.size() - 1; i >= 0 && length(kept) > limit; i--) {
                if (kept.get(i).weight() == weight) {
                    kept.set(i, kept.get(i).shorter(length(kept) - limit));
                }
            }
        }
        return Sentence.cut(joined(kept), limit);
    }

    private Prose add(int weight, String words) {
        var text = Sentence.ended(Sentence.plain(words));
        if (!text.isEmpty()) {
            sentences.add(new Sentence(weight, text, ""));
        }
        return this;
    }

    private static int length(List<Sentence> kept) {
        return joined(kept).length();
    }

    private static String joined(List<Sentence> kept) {
        return String.join(" ", kept.stream().map(Sentence::text).filter(text -> !text.isEmpty()).toList());
    }
}

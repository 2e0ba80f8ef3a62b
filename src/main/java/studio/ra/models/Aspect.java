package studio.ra.models;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The shape of a picture. @param ratio width by height, 0.05 to 20 */
public record Aspect(double ratio) {

    private static final Pattern WORD = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)[:x/](\\d{1,5}(?:\\.\\d{1,3})?)");

    public Aspect {
        ratio = Math.max(0.05, Math.min(20, ratio));
    }

    /** Reads {@code 16:9} and its like; what is none of them is taken for 16:9, the contract's default. */
    public static Aspect of(String word) {
        var parts = WORD.matcher(word.strip());
        if (!parts.matches() || Double.parseDouble(parts.group(1)) == 0 || Double.parseDouble(parts.group(2)) == 0) {
            return new Aspect(16.0 / 9);
        }
        return new Aspect(Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2)));
    }

    /** The one of {@code words} whose shape is nearest, wider and narrower weighed alike. */
    public String nearest(Collection<String> words) {
        return words.stream().min(Comparator.comparingDouble(word -> Math.abs(Math.log(of(word).ratio / ratio)))).orElseThrow();
    }

    /**
     * Width and height of about {@code pixels} in all, in steps.
     *
     * @param step both sides are multiples of it
     * @param most neither side is longer, nor shorter than {@code least}
     */
    public int[] sides(int pixels, int step, int least, int most) {
        double width = Math.sqrt(pixels * ratio);
        double shrink = Math.min(1, Math.min(most / width, most / (width / ratio)));
        return new int[]{stepped(width * shrink, step, least, most), stepped(width * shrink / ratio, step, least, most)};
    }

    private static int stepped(double side, int step, int least, int most) {
        return Math.max(least, Math.min(most, (int) Math.round(side / step) * step));
    }
}

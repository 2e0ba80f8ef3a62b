package studio.ra.models.sketch;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import studio.ra.models.Figure;
import studio.ra.models.Reference;

/** Recovers what a figure looks like from the still that travels for it: from our own notes, else from its pixels. */
final class Likeness {

    /** Larger pictures are read at every n-th pixel, so that a reference costs a few megabytes at most. */
    private static final int SAMPLE = 400;

    private Likeness() {
    }

    /** What the figure's still says of itself; empty where none travels or it is not ours. */
    static Optional<Notes> notes(Figure figure, List<Reference> references) {
        return still(figure, references).flatMap(Png::notes).map(Notes::read);
    }

    static Features of(Figure figure, List<Reference> references, Palette palette, long seed) {
        var noted = notes(figure, references).flatMap(Features::read);
        if (noted.isPresent()) {
            return noted.get();
        }
        var still = still(figure, references);
        if (still.isEmpty()) {
            return Traits.cast(figure.name(), figure.description(), palette, Dice.of(seed, figure.name()));
        }
        var cast = Traits.cast(figure.name(), figure.description(), palette, Dice.of(Arrays.hashCode(still.get()), figure.name()));
        return decoded(still.get()).map(image -> cast.coloured(common(image, 0.36, 0.28, 0.64, 0.52), common(image, 0.38, 0.05, 0.62, 0.2), common(image, 0.25, 0.74, 0.75, 1.0)))
                .orElse(cast);
    }

    private static Optional<byte[]> still(Figure figure, List<Reference> references) {
        return figure.reference() >= 1 && figure.reference() <= references.size() ? Optional.of(references.get(figure.reference() - 1).bytes()) : Optional.empty();
    }

    private static Optional<BufferedImage> decoded(byte[] bytes) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var how = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SAMPLE);
                how.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, how));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Readers of damaged files throw whatever they stumble over; a figure without a likeness is still drawn.
            return Optional.empty();
        }
    }

    /** The commonest colour of a part of a picture, given as fractions of it. */
    private static Color common(BufferedImage image, double left, double top, double right, double bottom) {
        var count = new int[512];
        var sums = new long[512][3];
        for (int y = (int) (image.getHeight() * top); y < image.getHeight() * bottom; y++) {
            for (int x = (int) (image.getWidth() * left); x < image.getWidth() * right; x++) {
                int rgb = image.getRGB(x, y);
                int bin = (rgb >> 21 & 7) << 6 | (rgb >> 13 & 7) << 3 | rgb >> 5 & 7;
                count[bin]++;
                sums[bin][0] += rgb >> 16 & 255;
                sums[bin][1] += rgb >> 8 & 255;
                sums[bin][2] += rgb & 255;
            }
        }
        int best = 0;
        for (int bin = 1; bin < count.length; bin++) {
            best = count[bin] > count[best] ? bin : best;
        }
        int n = Math.max(1, count[best]);
        return new Color((int) (sums[best][0] / n), (int) (sums[best][1] / n), (int) (sums[best][2] / n));
    }
}

package studio.ra.models.sketch;

import java.awt.BasicStroke;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;

import studio.ra.models.Direction;
import studio.ra.models.Drawing;

/** A sheet of paper with a framed picture and its caption. */
final class Sheet {

    /** Pixels on the long side. */
    static final int LONG = 1280;

    private static final Pattern RATIO = Pattern.compile("\\s*(\\d{1,4}(?:\\.\\d{1,3})?)\\s*[:/x]\\s*(\\d{1,4}(?:\\.\\d{1,3})?)\\s*");

    private final boolean fonts;

    /** @param fonts whether letters may be tried at all */
    Sheet(boolean fonts) {
        this.fonts = fonts;
    }

    /** The drawing as PNG; the same drawing and seed give the same bytes. */
    byte[] draw(Drawing drawing, long seed) {
        var direction = drawing.direction();
        var palette = Palette.read(direction.palette());
        var ensemble = Ensemble.of(drawing, seed, palette);
        int[] size = size(direction.aspectRatio());
        int margin = Math.min(size[0], size[1]) / 60;
        int strip = Math.max(30, Math.min(size[0], size[1]) / 18);
        int height = size[1] - margin - strip;
        var picture = new BufferedImage(size[0] - 2 * margin, height - 2 * bar(direction, size[0] - 2 * margin, height), BufferedImage.TYPE_INT_RGB);
        new Stage(direction, ensemble, palette, seed, picture.getWidth(), picture.getHeight()).paint(picture, fonts);
        var sheet = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
        int[] paper = Ground.pixels(sheet);
        for (int i = 0; i < paper.length; i++) {
            paper[i] = Finish.paper(i % size[0], i / size[0], seed);
        }
        var g = sheet.createGraphics();
        try {
            var brush = Brush.on(g, Look.ILLUSTRATED, Light.studio(1), Dice.of(seed, "sheet"));
            g.setColor(Tint.of(0x0B0A0C));
            g.fillRect(margin, margin, picture.getWidth(), height);
            g.drawImage(picture, margin, margin + (height - picture.getHeight()) / 2, null);
            g.setStroke(new BasicStroke(1.8f));
            g.setColor(Tint.of(0x3A322C));
            g.draw(Shapes.box(margin, margin, picture.getWidth(), height));
            brush.line(margin - 5, margin + 0.5, size[0] - margin + 6, margin - 0.5, Tint.alpha(Tint.of(0x3A322C), 0.45), 1);
            brush.line(margin + 0.5, margin - 5, margin - 0.5, margin + height + 6, Tint.alpha(Tint.of(0x3A322C), 0.45), 1);
            Caption.draw(new Lettering(g, fonts), direction, margin + 4, margin + height, picture.getWidth() - 8, strip);
        } finally {
            g.dispose();
        }
        return Png.write(sheet, ensemble.notes(direction).toString());
    }

    /** How much of a landscape frame a cinematic picture leaves black above and below, to be as wide as a cinema's. */
    private static int bar(Direction direction, int width, int height) {
        boolean wide = direction.purpose().equals("keyframe") && Look.of(direction.style()) == Look.CINEMATIC && width > height;
        return wide ? (int) Math.max(0, Math.min(height * 0.12, (height - width / 2.39) / 2)) : 0;
    }

    /** Width and height; a ratio that is none is 16:9, and none is more slender than 1:4. */
    static int[] size(String aspectRatio) {
        var parts = RATIO.matcher(aspectRatio);
        double ratio = parts.matches() ? Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2)) : 16.0 / 9;
        double kept = ratio > 0 && Double.isFinite(ratio) ? Math.max(0.25, Math.min(4, ratio)) : 16.0 / 9;
        return kept >= 1 ? new int[] {LONG, (int) Math.round(LONG / kept)} : new int[] {(int) Math.round(LONG * kept), LONG};
    }
}

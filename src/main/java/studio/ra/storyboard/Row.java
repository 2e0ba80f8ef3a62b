package studio.ra.storyboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;

/** Frames side by side, each with what is said of it below and two lines to write on. */
final class Row {

    private static final float TEXT = 8.5f;
    private static final float SMALL = 7.5f;
    private static final float LABEL = 16;
    private static final float NOTES = 34;
    private static final float FOOT = 40;

    private final Sheet sheet;
    private final Frames frames;
    private final Format format;
    private final List<Board.Panel> panels;
    private final float gap;
    private final float column;
    private final float width;
    private final float tall;
    private final float text;

    /** @param aspect of a frame. @param gap between frames */
    Row(Sheet sheet, Frames frames, Format format, float aspect, float gap, List<Board.Panel> panels) throws IOException {
        this.sheet = sheet;
        this.frames = frames;
        this.format = format;
        this.panels = panels;
        this.gap = gap;
        column = (sheet.width() - 2 * Sheet.MARGIN - gap * (format.columns() - 1)) / format.columns();
        // an upright frame leaves room for the words below it
        tall = Math.min(column / aspect, sheet.whole() * 0.56f);
        width = tall * aspect;
        float most = 0;
        for (var panel : panels) {
            most = Math.max(most, sheet.tall(panel.description(), false, TEXT, column) + below(panel));
        }
        text = most;
    }

    /** Of all of it. */
    float height() {
        return tall + LABEL + text + NOTES;
    }

    /** Prints it where the sheet is, on a page of its own where it fits no longer. @param head of a page that it begins */
    void print(String head) throws IOException {
        sheet.room(Math.min(height(), sheet.whole()), head);
        var rests = new ArrayList<ColumnText>();
        float top = sheet.at() - tall - LABEL;
        float foot = Math.max(FOOT + NOTES, top - text);
        for (int i = 0; i < panels.size(); i++) {
            var panel = panels.get(i);
            float x = left(i);
            picture(panel, x);
            label(panel, x);
            float under = top;
            if (!panel.names().isEmpty()) {
                under = sheet.paragraph(String.join(", ", panel.names()), false, SMALL, Sheet.SOFT, x, top, column, 60) - 2;
            }
            var words = sheet.column(panel.description(), false, TEXT, Sheet.INK);
            words.setSimpleColumn(x, foot, x + column, under);
            rests.add(ColumnText.hasMoreText(words.go()) ? words : null);
            notes(x, foot);
        }
        sheet.at(foot - NOTES);
        rest(rests, head);
    }

    /** What is too long for a page goes on on the next, below the number of its shot. */
    private void rest(List<ColumnText> rests, String head) throws IOException {
        while (rests.stream().anyMatch(one -> one != null)) {
            sheet.page(head);
            float top = sheet.at();
            float lowest = top;
            for (int i = 0; i < rests.size(); i++) {
                if (rests.get(i) != null) {
                    var fresh = sheet.column("", false, TEXT, Sheet.INK);
                    var words = rests.get(i);
                    words.setCanvas(fresh.getCanvas());
                    sheet.line(panels.get(i).number() + ", continued", true, SMALL, Sheet.SOFT, Element.ALIGN_LEFT, left(i), top - 9, column);
                    words.setSimpleColumn(left(i), FOOT, left(i) + column, top - 12);
                    rests.set(i, ColumnText.hasMoreText(words.go()) ? words : null);
                    lowest = Math.min(lowest, words.getYLine());
                }
            }
            sheet.at(lowest);
        }
    }

    private void picture(Board.Panel panel, float x) throws IOException {
        float in = x + (column - width) / 2;
        var jpeg = panel.still() == null ? java.util.Optional.<byte[]>empty() : frames.jpeg(panel.still(), format.pixels());
        if (jpeg.isPresent()) {
            sheet.image(jpeg.get(), in, sheet.at(), width, tall);
        } else {
            sheet.frame(in, sheet.at(), width, tall, true);
            sheet.line(panel.still() == null ? "not drawn" : "cannot be shown", false, 9, Sheet.SOFT, Element.ALIGN_CENTER, in + width / 2, sheet.at() - tall / 2 - 3, width);
        }
    }

    private void label(Board.Panel panel, float x) {
        float foot = sheet.at() - tall - 12;
        sheet.line(panel.number(), true, 9.5f, Sheet.INK, Element.ALIGN_LEFT, x, foot, column / 2);
        sheet.line(panel.camera(), false, SMALL, Sheet.SUN, Element.ALIGN_RIGHT, x + column, foot, column * 0.7f);
    }

    private void notes(float x, float top) {
        sheet.line("Notes", false, 6.5f, Sheet.SOFT, Element.ALIGN_LEFT, x, top - 12, column);
        sheet.band(x + 22, top - 13, column - 22, 0.5f, Sheet.FAINT);
        sheet.band(x, top - 28, column, 0.5f, Sheet.FAINT);
    }

    private float below(Board.Panel panel) throws IOException {
        return panel.names().isEmpty() ? 0 : Math.min(60, sheet.tall(String.join(", ", panel.names()), false, SMALL, column)) + 2;
    }

    private float left(int place) {
        return Sheet.MARGIN + place * (column + gap);
    }
}

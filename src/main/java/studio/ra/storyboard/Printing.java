package studio.ra.storyboard;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;

/** Prints a board: a title page, then scene after scene in rows of frames. */
final class Printing {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final float GAP = 16;
    private static final float ROW_GAP = 14;

    private final Board board;
    private final Format format;
    private final OutputStream out;
    private final Frames frames;
    private Sheet sheet;

    Printing(Board board, Frames frames, Format format, OutputStream out) {
        this.board = board;
        this.frames = frames;
        this.format = format;
        this.out = out;
    }

    void print() throws IOException {
        var document = new Document(format.paper().size(), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        document.addTitle(board.title());
        document.addAuthor(board.author());
        document.addSubject("Storyboard");
        document.addCreator("Ra");
        document.open();
        sheet = new Sheet(document, writer, board.title(), board.date().format(DATE));
        title();
        var root = writer.getRootOutline();
        for (var part : board.scenes()) {
            scene(part, root);
        }
        document.close();
    }

    private void title() throws IOException {
        var cover = board.cover() == null ? java.util.Optional.<byte[]>empty() : frames.jpeg(board.cover(), 1024);
        float left = Sheet.MARGIN;
        float top = sheet.height() - 56;
        float room = sheet.height() - 330;
        if (cover.isPresent()) {
            float width = Math.min(sheet.width() - 2 * Sheet.MARGIN, room * board.aspect());
            sheet.image(cover.get(), left, top, width, width / board.aspect());
            top -= width / board.aspect() + 26;
        } else {
            top -= room / 2;
        }
        sheet.band(left, top, 46, 3, Sheet.SUN);
        top -= 14;
        top = sheet.paragraph(board.title(), true, 30, Sheet.INK, left, top, sheet.width() - 2 * left, 110);
        if (board.logline() != null) {
            top = sheet.paragraph(board.logline(), false, 13, Sheet.SOFT, left, top - 10, Math.min(620, sheet.width() - 2 * left), 200);
        }
        long shots = board.panels().count();
        var facts = count(board.scenes().size(), "scene") + "  ·  " + count(shots, "shot") + "  ·  " + count(board.frames(), "frame") + "  ·  "
                + board.date().format(DATE);
        sheet.paragraph(facts, false, 10, Sheet.SOFT, left, 52, sheet.width() - 2 * left, 30);
    }

    private void scene(Board.Part part, PdfOutline root) throws IOException {
        var rows = new java.util.ArrayList<Row>();
        for (int i = 0; i < part.panels().size(); i += format.columns()) {
            rows.add(new Row(sheet, frames, format, board.aspect(), GAP, part.panels().subList(i, Math.min(part.panels().size(), i + format.columns()))));
        }
        var head = part.number() + "   " + part.heading();
        float needed = 70 + (rows.isEmpty() ? 20 : Math.min(rows.get(0).height(), sheet.whole() - 90));
        sheet.room(needed, head);
        new PdfOutline(root, new PdfDestination(PdfDestination.XYZ, 0, sheet.at() + 10, 0), part.number() + ". " + part.heading());
        heading(part);
        if (rows.isEmpty()) {
            sheet.at(sheet.paragraph("This scene has no shots yet.", false, 9, Sheet.SOFT, Sheet.MARGIN, sheet.at(), 400, 30) - ROW_GAP);
        }
        for (var row : rows) {
            row.print(head);
            sheet.at(sheet.at() - ROW_GAP);
        }
        sheet.at(sheet.at() - 6);
    }

    private void heading(Board.Part part) throws IOException {
        float left = Sheet.MARGIN;
        float width = sheet.width() - 2 * left;
        sheet.band(left, sheet.at(), width, 0.8f, Sheet.INK);
        float top = sheet.at() - 6;
        sheet.band(left, top - 17, 4, 14, Sheet.SUN);
        float below = sheet.paragraph(part.number() + "   " + part.heading(), true, 12, Sheet.INK, left + 12, top, width - 12, 60);
        if (part.synopsis() != null) {
            below = sheet.flow(part.synopsis(), 9, Sheet.SOFT, left + 12, below - 2, Math.min(width - 12, 640), part.number() + "   " + part.heading());
        }
        sheet.at(below - 10);
    }

    private static String count(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }
}

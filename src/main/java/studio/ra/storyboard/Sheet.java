package studio.ra.storyboard;

import java.awt.Color;
import java.io.IOException;
import java.text.Bidi;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;

/** The page being printed. Lengths are in points; a height is measured from the foot of the page, and things hang from their top. */
final class Sheet {

    static final float MARGIN = 36;
    static final Color INK = new Color(0x1B, 0x1B, 0x1F);
    static final Color SOFT = new Color(0x63, 0x63, 0x6B);
    static final Color FAINT = new Color(0xC9, 0xC9, 0xCF);
    static final Color SUN = new Color(0xD0, 0x7A, 0x1E);
    private static final float HEAD = 58;
    private static final float FOOT = 40;
    private static final float LEADING = 1.32f;

    private final Document document;
    private final PdfWriter writer;
    private final Typeface type = new Typeface();
    private final String title;
    private final String date;
    private float at;

    Sheet(Document document, PdfWriter writer, String title, String date) {
        this.document = document;
        this.writer = writer;
        this.title = title;
        this.date = date;
    }

    float width() {
        return document.getPageSize().getWidth();
    }

    float height() {
        return document.getPageSize().getHeight();
    }

    /** Where the next thing hangs; 0 on the title page, which nothing follows. */
    float at() {
        return at;
    }

    void at(float height) {
        at = height;
    }

    /** All that a page has room for. */
    float whole() {
        return height() - HEAD - FOOT;
    }

    float left() {
        return at - FOOT;
    }

    /** Starts a page unless so much is left of this one. @param head what its header says on the right */
    void room(float needed, String head) {
        if (left() < needed) {
            page(head);
        }
    }

    void page(String head) {
        document.newPage();
        writer.setPageEmpty(false);
        float half = width() / 2 - MARGIN - 10;
        line(title, true, 8, INK, Element.ALIGN_LEFT, MARGIN, height() - 38, half);
        line(head, false, 8, SOFT, Element.ALIGN_RIGHT, width() - MARGIN, height() - 38, half);
        line(date, false, 7.5f, SOFT, Element.ALIGN_LEFT, MARGIN, 22, half);
        line(String.valueOf(writer.getPageNumber()), false, 7.5f, SOFT, Element.ALIGN_RIGHT, width() - MARGIN, 22, half);
        at = height() - HEAD;
    }

    /** One line. @param y of its foot */
    void line(String text, boolean strong, float size, Color ink, int alignment, float x, float y, float width) {
        ColumnText.showTextAligned(canvas(), alignment, type.line(text, strong, size, ink, width), x, y, 0, direction(text), 0);
    }

    /** @return where it ends; what exceeds {@code most} is set smaller until it fits */
    float paragraph(String text, boolean strong, float size, Color ink, float x, float top, float width, float most) throws IOException {
        float fitting = size;
        while (fitting > 4 && tall(text, strong, fitting, width) > most) {
            fitting *= 0.92f;
        }
        var column = column(text, strong, fitting, ink);
        column.setSimpleColumn(x, top - 5000, x + width, top);
        column.go();
        return column.getYLine();
    }

    /** Text of any length, over as many pages as it takes. @return where it ends */
    float flow(String text, float size, Color ink, float x, float top, float width, String head) throws IOException {
        var column = column(text, false, size, ink);
        float from = top;
        column.setSimpleColumn(x, FOOT, x + width, from);
        while (ColumnText.hasMoreText(column.go())) {
            page(head);
            column.setCanvas(canvas());
            column.setSimpleColumn(x, FOOT, x + width, at);
        }
        return column.getYLine();
    }

    float tall(String text, boolean strong, float size, float width) throws IOException {
        var column = column(text, strong, size, INK);
        column.setSimpleColumn(0, -100_000, width, 0);
        column.go(true);
        return -column.getYLine();
    }

    ColumnText column(String text, boolean strong, float size, Color ink) {
        var column = new ColumnText(canvas());
        column.setLeading(size * LEADING);
        column.setText(type.set(text, strong, size, ink));
        column.setRunDirection(direction(text));
        return column;
    }

    private static int direction(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return PdfWriter.RUN_DIRECTION_NO_BIDI;
        }
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? PdfWriter.RUN_DIRECTION_LTR : PdfWriter.RUN_DIRECTION_RTL;
    }

    /** Fits a picture into a box, whole and undistorted, on a dark ground. */
    void image(byte[] jpeg, float x, float top, float width, float height) throws IOException {
        var image = Image.getInstance(jpeg);
        band(x, top - height, width, height, new Color(0x22, 0x22, 0x26));
        image.scaleToFit(width, height);
        image.setAbsolutePosition(x + (width - image.getScaledWidth()) / 2, top - height + (height - image.getScaledHeight()) / 2);
        canvas().addImage(image);
        frame(x, top, width, height, false);
    }

    void frame(float x, float top, float width, float height, boolean dashed) {
        var canvas = canvas();
        canvas.saveState();
        canvas.setLineWidth(0.6f);
        canvas.setColorStroke(dashed ? SOFT : INK);
        if (dashed) {
            canvas.setLineDash(4, 3, 0);
        }
        canvas.rectangle(x, top - height, width, height);
        canvas.stroke();
        canvas.restoreState();
    }

    /** A filled box. @param foot of it */
    void band(float x, float foot, float width, float height, Color ink) {
        var canvas = canvas();
        canvas.saveState();
        canvas.setColorFill(ink);
        canvas.rectangle(x, foot, width, height);
        canvas.fill();
        canvas.restoreState();
    }

    private PdfContentByte canvas() {
        return writer.getDirectContent();
    }
}

package studio.ra.storyboard;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;

/** What a board is printed on, landscape. */
public enum Paper {
    A4(PageSize.A4),
    LETTER(PageSize.LETTER);

    private final Rectangle upright;

    Paper(Rectangle upright) {
        this.upright = upright;
    }

    Rectangle size() {
        return upright.rotate();
    }
}

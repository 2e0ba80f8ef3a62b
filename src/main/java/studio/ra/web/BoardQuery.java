package studio.ra.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import studio.ra.storyboard.Format;
import studio.ra.storyboard.Paper;
import studio.ra.storyboard.Storyboard;

/** How a storyboard is to be printed. */
public class BoardQuery {

    static final String SAYS = "A title page, then each scene with its frames: the shot's number, camera, who is in it, what happens, and lines for notes. "
            + "A shot without a still is a box that says so.";

    @Parameter(description = "Frames side by side", schema = @Schema(enumeration = {"2", "3", "4"}, defaultValue = "3"))
    @QueryParam("layout")
    String layout;

    @Parameter(schema = @Schema(enumeration = {"a4", "letter"}, defaultValue = "a4"))
    @QueryParam("paper")
    String paper;

    /** @throws Problem 400 naming the field */
    Format format() {
        if (layout != null && !layout.matches("[2-4]")) {
            throw Problem.invalid("layout", "is 2, 3 or 4");
        }
        if (paper != null && !paper.matches("a4|letter")) {
            throw Problem.invalid("paper", "is a4 or letter");
        }
        return new Format("letter".equals(paper) ? Paper.LETTER : Paper.A4, layout == null ? Format.STANDARD.columns() : Integer.parseInt(layout));
    }

    /** @param id of what it shows, for the name of the file */
    static Response pdf(String id, Storyboard board, Format format) {
        StreamingOutput pages = out -> board.write(out, format);
        return Response.ok(pages).header("Content-Disposition", "inline; filename=\"storyboard-" + id + ".pdf\"")
                .header("Cache-Control", "private, no-store").build();
    }
}

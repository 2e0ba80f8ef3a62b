package studio.ra.storyboard;

import java.io.IOException;
import java.io.OutputStream;

/** A board that is ready to be written; everything but the images has been read. */
public final class Storyboard {

    private final Board board;
    private final Frames frames;

    Storyboard(Board board, Frames frames) {
        this.board = board;
        this.frames = frames;
    }

    /** Writes the PDF page by page; of the images one is in memory at a time. The stream is left open. */
    public void write(OutputStream out, Format format) throws IOException {
        new Printing(board, frames, format, out).print();
    }
}

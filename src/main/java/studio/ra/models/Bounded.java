package studio.ra.models;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** Reads no more than was agreed to, and no longer: a vendor that dribbles bytes would outlast any timeout of a single read. */
final class Bounded extends FilterInputStream {

    private final long deadline;
    private long left;

    /** @param deadline in the terms of {@link System#nanoTime} */
    Bounded(InputStream in, long limit, long deadline) {
        super(in);
        this.left = limit;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new InterruptedIOException("the answer took too long");
        }
        int read = in.read(into, from, length);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new TooLarge();
        }
        return read;
    }

    /** More came than was agreed to. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("the answer is too large");
        }
    }
}

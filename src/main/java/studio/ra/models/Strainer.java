package studio.ra.models;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the images out of a vendor's JSON while it streams by: the base64 text at the named keys, alone or in an array, is decoded at once and never held as a
 * string; in the JSON that is left, its place in {@link #images} stands where it was. What is left is small and goes to the usual parser.
 */
final class Strainer {

    private static final int LEFT = 8 << 20;

    private final Set<String> keys;
    private final Ahead in;
    private final ByteArrayOutputStream left = new ByteArrayOutputStream(1024);
    private final List<byte[]> images = new ArrayList<>();
    private boolean value;
    private boolean array;

    Strainer(InputStream in, Set<String> keys) {
        this.in = new Ahead(in);
        this.keys = keys;
    }

    /** @throws IOException where the stream breaks off, or is more than was agreed to */
    void strain() throws IOException {
        var last = "";
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '"' && value && keys.contains(last)) {
                image();
                value = false;
            } else if (c == '"') {
                last = string();
                value = false;
                array = false;
            } else {
                keep(c);
                place(c);
            }
        }
    }

    /** A string is a value after a colon, and in an array that is one. */
    private void place(int c) {
        if (c == ':') {
            value = true;
            array = false;
        } else if (c == '[' && value) {
            array = true;
        } else if (c == ',' && array) {
            value = true;
        } else if (!Character.isWhitespace(c)) {
            value = false;
            array = false;
        }
    }

    /** The JSON without its images. */
    byte[] left() {
        return left.toByteArray();
    }

    /** In the order they came; empty where the text was no base64. */
    List<byte[]> images() {
        return images;
    }

    private void image() throws IOException {
        var bytes = new Quoted(in).decoded();
        left.writeBytes(("\"" + images.size() + "\"").getBytes());
        images.add(bytes);
    }

    private String string() throws IOException {
        var text = new StringBuilder();
        keep('"');
        boolean escaped = false;
        while (true) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException();
            }
            keep(c);
            if (c == '"' && !escaped) {
                return text.toString();
            }
            escaped = c == '\\' && !escaped;
            if (text.length() < 64) {
                text.append((char) c);
            }
        }
    }

    private void keep(int c) throws IOException {
        if (left.size() == LEFT) {
            throw new Bounded.TooLarge();
        }
        left.write(c);
    }
}

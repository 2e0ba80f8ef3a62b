package studio.ra.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Says to a studio what no client library would, byte for byte. */
final class Wire implements AutoCloseable {

    private final Socket socket;

    Wire(int port) {
        try {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(15_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines are ended as HTTP ends them. */
    Wire say(String... lines) {
        try {
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer's first lines, up to the empty one; nothing where the other side only closes. */
    String heads() {
        var heads = new ByteArrayOutputStream();
        try {
            for (int next = socket.getInputStream().read(); next >= 0; next = socket.getInputStream().read()) {
                heads.write(next);
                if (heads.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                    break;
                }
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer");
        } catch (IOException closed) {
            return heads.toString(StandardCharsets.ISO_8859_1);
        }
        return heads.toString(StandardCharsets.ISO_8859_1);
    }

    /** Of {@link #heads}; 0 where the other side only closed. */
    static int status(String heads) {
        return heads.isEmpty() ? 0 : Integer.parseInt(heads.split(" ")[1]);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

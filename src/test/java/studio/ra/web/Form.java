package studio.ra.web;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import studio.ra.Answer;
import studio.ra.Client;

/** A form with a file, as a browser sends it. */
public final class Form {

    private static final String BETWEEN = "----between";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Form file(String name, byte[] bytes) {
        return part("file\"; filename=\"" + name, "Content-Type: application/octet-stream\r\n", bytes);
    }

    public Form field(String name, String value) {
        return part(name, "", value.getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(Client to, String path) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BETWEEN + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return to.send("POST", path, "multipart/form-data; boundary=" + BETWEEN, whole.toByteArray());
    }

    /** A picture of one colour. */
    public static byte[] picture(String format, int width, int height, Color color) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Form part(String name, String headers, byte[] bytes) {
        body.writeBytes(("--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }
}

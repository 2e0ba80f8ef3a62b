package studio.ra.library;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Small JPEGs of stills, made once and kept beside them; they can be deleted at any time. */
@ApplicationScoped
public class Thumbnails {

    /** Widths in pixels. */
    public static final Set<Integer> WIDTHS = Set.of(256, 512, 768, 1024);

    private static final Logger LOG = Logger.getLogger(Thumbnails.class.getName());

    private final Store store;
    private final ConcurrentHashMap<Path, Boolean> making = new ConcurrentHashMap<>();
    /** A decoded still takes up to 160 MB, so only this many are decoded at once. */
    private final Semaphore decoding = new Semaphore(2);

    @Inject
    Thumbnails(Store store) {
        this.store = store;
        // the registry of codecs may have been filled before this application's own were visible
        ImageIO.scanForPlugins();
    }

    /** For the container's proxy. */
    protected Thumbnails() {
        this.store = null;
    }

    /**
     * Never wider than the still itself.
     *
     * @param width one of {@link #WIDTHS}
     * @return empty where the still cannot be decoded
     * @throws StorageUnavailable where the still cannot be read or the thumbnail not be kept
     */
    public Optional<Path> of(String sha256, int width) {
        if (!WIDTHS.contains(width)) {
            throw new IllegalArgumentException("thumbnails are " + WIDTHS + " wide");
        }
        var path = store.cache("thumbnails").resolve(Stored.hash(sha256).substring(0, 2)).resolve(sha256 + '-' + width + ".jpg");
        if (!Files.isRegularFile(path)) {
            // the map's lock on this key makes racing requests wait for the first
            making.compute(path, (key, busy) -> {
                if (!Files.isRegularFile(path)) {
                    make(sha256, width, path);
                }
                return null;
            });
        }
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    private void make(String sha256, int width, Path path) {
        var bytes = store.bytes(sha256);
        var small = small(sha256, bytes, width);
        if (small.isEmpty()) {
            return;
        }
        try {
            store.write(path, small.get());
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "cannot keep a thumbnail at " + path, e);
            throw new StorageUnavailable("a thumbnail cannot be kept", e);
        }
    }

    private Optional<byte[]> small(String sha256, byte[] bytes, int width) {
        decoding.acquireUninterruptibly();
        try {
            int own = Picture.of(bytes).map(Picture::width).orElse(width);
            var scaled = net.coobird.thumbnailator.Thumbnails.of(new ByteArrayInputStream(bytes)).width(Math.min(own, width)).asBufferedImage();
            var out = new ByteArrayOutputStream();
            net.coobird.thumbnailator.Thumbnails.of(onWhite(scaled)).scale(1).outputFormat("jpg").outputQuality(0.85).toOutputStream(out);
            return Optional.of(out.toByteArray());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // codecs meet damaged files with any of these
            LOG.log(Level.WARNING, "cannot decode the still " + sha256, e);
            return Optional.empty();
        } finally {
            decoding.release();
        }
    }

    /** JPEG has no transparency. */
    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}

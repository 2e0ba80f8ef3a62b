package studio.ra.storyboard;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.library.StorageUnavailable;
import studio.ra.library.Thumbnails;

/** Frames from the library's small JPEGs. One that is lost leaves a box that says so: a board with a hole is better than none. */
@ApplicationScoped
class StillFrames implements Frames {

    private static final Logger LOG = Logger.getLogger(StillFrames.class.getName());

    private final Thumbnails thumbnails;

    @Inject
    StillFrames(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
    }

    /** For the container's proxy. */
    protected StillFrames() {
        this(null);
    }

    @Override
    public Optional<byte[]> jpeg(String still, int width) {
        try {
            var file = thumbnails.of(still, width);
            return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
        } catch (StorageUnavailable | IOException e) {
            LOG.log(Level.WARNING, "a storyboard goes without the still " + still, e);
            return Optional.empty();
        }
    }
}

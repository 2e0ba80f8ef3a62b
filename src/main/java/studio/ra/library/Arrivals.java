package studio.ra.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.models.Format;

/** Stills that come in without being drawn: uploads, and stills used again. No model is asked and no credit spent. */
@ApplicationScoped
public class Arrivals {

    private static final Cypher SHOWN = Cypher.of(Arrivals.class, "shown");

    private final Library library;
    private final Store store;
    private final Graph graph;
    /** A decoded picture takes up to 160 MB, and anybody may upload. */
    private final Semaphore decoding = new Semaphore(2);

    @Inject
    Arrivals(Library library, Store store, Graph graph) {
        this.library = library;
        this.store = store;
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Arrivals() {
        this(null, null, null);
    }

    /**
     * Keeps an uploaded picture, untouched. Bytes that are not taken are not stored.
     *
     * @param kind    one of {@link Asset#KINDS}, or null: as what it depicts asks for
     * @param project or null: that of what it depicts
     * @param depicts id of a character, reference or shot, or null
     * @throws PictureTooLarge above 40 megapixels, before anything is decoded
     */
    public Arrival upload(String workspace, byte[] bytes, String kind, String project, String depicts) {
        if (Format.of(bytes).isEmpty()) {
            return new Arrival.Foreign();
        }
        var picture = whole(bytes);
        if (picture.isEmpty()) {
            return new Arrival.Damaged();
        }
        var shown = shown(workspace, project, depicts);
        if (project != null && !shown.has("project")) {
            return new Arrival.Missing("project");
        }
        if (depicts != null && !shown.has("kind")) {
            return new Arrival.Missing("subject");
        }
        var natural = shown.has("kind") ? kindOf(shown.text("kind")) : "reference";
        var shot = "Shot".equals(shown.text("kind")) ? depicts : null;
        return new Arrival.Kept(library.keep(new NewStill(workspace, null, null, null, null, null, kind == null ? natural : kind, null, null, 0, null,
                Map.of(), List.of(), null, "uploaded", depicts, shot, project == null ? shown.text("home") : project, store.keep(bytes), picture.get(),
                Instant.now())));
    }

    /** The same bytes as a new still of a shot; what drew them stays on record. */
    public Arrival reuse(String workspace, String id, String shot) {
        return graph.together(() -> {
            var found = library.asset(workspace, id);
            if (found.isEmpty()) {
                return new Arrival.Missing("asset");
            }
            var from = found.get();
            if (from.state().equals("deleted")) {
                return new Arrival.Gone();
            }
            var shown = shown(workspace, null, shot);
            if (!"Shot".equals(shown.text("kind"))) {
                return new Arrival.Missing("shot");
            }
            var p = from.provenance();
            return new Arrival.Kept(library.keep(new NewStill(workspace, null, null, p.model(), p.family(), p.provider(), "keyframe", p.prompt(), p.brief(),
                    0, p.seed(), p.parameters(), p.references(), id, "reused", shot, shot, shown.text("home"), from.stored(), from.picture(), Instant.now())));
        });
    }

    /** What bytes from outside are as a picture. Empty where they are none, damaged, cut, or more than one. @throws PictureTooLarge above 40 megapixels */
    public Optional<Picture> whole(byte[] bytes) {
        decoding.acquireUninterruptibly();
        try {
            return Picture.decoded(bytes).filter(picture -> Ending.clean(picture.format(), bytes));
        } finally {
            decoding.release();
        }
    }

    private Row shown(String workspace, String project, String id) {
        return graph.one(SHOWN, Params.of("workspace", workspace, "project", project, "id", id)).orElseThrow();
    }

    private static String kindOf(String label) {
        return switch (label) {
            case "Character" -> "portrait";
            case "Shot" -> "keyframe";
            default -> "reference";
        };
    }
}

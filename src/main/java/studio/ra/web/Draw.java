package studio.ra.web;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import studio.ra.generation.Generation;
import studio.ra.generation.Order;
import studio.ra.generation.Placed;
import studio.ra.generation.Studio;
import studio.ra.routing.Candidate;

/** What the drawing addresses have in common: headers in, and what became of an order as an answer. */
@ApplicationScoped
class Draw {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern WAIT = Pattern.compile("(?:.*[,;]\\s*|\\s*)wait=(\\d{1,4}).*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private final Studio studio;
    private final Waiting waiting;

    @Inject
    Draw(Studio studio, Waiting waiting) {
        this.studio = studio;
        this.waiting = waiting;
    }

    /** For the container's proxy. */
    protected Draw() {
        this(null, null);
    }

    /** One drawing as it is. */
    record Many(List<Generation> items) {
    }

    /** The {@code Idempotency-Key}, or null. @throws Problem 400 where it is not printable ASCII of 1 to 255 characters */
    static String key(HttpHeaders headers) {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problem.invalid("Idempotency-Key", "is 1 to 255 printable ASCII characters");
        }
        return key;
    }

    /** Seconds the client would wait, 0 to 60. */
    static int patience(HttpHeaders headers) {
        var prefer = headers.getHeaderString("Prefer");
        if (prefer == null) {
            return 0;
        }
        var wait = WAIT.matcher(prefer);
        return wait.matches() ? Math.min(LONGEST, Integer.parseInt(wait.group(1))) : 0;
    }

    /** Places the order and answers at once, or where the client waits, when all of it is over. */
    void one(Order order, String what, int seconds, AsyncResponse answer) {
        var under = place(order, what);
        var first = under.generations().get(0).id();
        waiting.until(order.asked().workspace(), ids(under), seconds, all -> answer.resume(answer(all.get(0), all)
                .location(URI.create("/api/generations/" + first)).build()), answer::resume);
    }

    /** The same for several subjects: the answer lists their drawings. */
    void several(Order order, int seconds, AsyncResponse answer) {
        waiting.until(order.asked().workspace(), ids(place(order, "shot")), seconds,
                all -> answer.resume(answer(new Many(all), all).build()), answer::resume);
    }

    private static Response.ResponseBuilder answer(Object body, List<Generation> all) {
        return Response.status(all.stream().allMatch(Generation::ended) ? 200 : 202).entity(body);
    }

    private static List<String> ids(Placed.Under under) {
        return under.generations().stream().map(Generation::id).toList();
    }

    private Placed.Under place(Order order, String what) {
        var placed = studio.draw(order);
        if (placed instanceof Placed.Under under) {
            return under;
        }
        if (placed instanceof Placed.NoSuchModel none) {
            throw Problem.invalid("model", "there is no model " + none.model());
        }
        if (placed instanceof Placed.NoModel none) {
            throw noModel(none.decision().candidates());
        }
        if (placed instanceof Placed.Short missing) {
            throw Problem.of(402, "insufficient-credits", "Not enough credits", "This needs " + missing.needed() + " credits; " + missing.available()
                    + " may be spent. Nothing was drawn.").with("needed", missing.needed()).with("available", missing.available());
        }
        if (placed instanceof Placed.KeyTaken) {
            throw Problem.conflict("This idempotency key was used for another request.");
        }
        if (placed instanceof Placed.NoQuote quote) {
            throw Problem.conflict(quote.why());
        }
        throw Problem.notFound(what);
    }

    /** 422 with every model and what keeps it out. */
    static Problem noModel(List<Candidate> candidates) {
        return Problem.of(422, "no-eligible-model", "No model can draw this", "Every model is excluded. Nothing was spent.")
                .with("excluded", candidates.stream().map(c -> new Excluded(c.model(), c.reason())).toList());
    }

    /** A model and what keeps it out. */
    public record Excluded(String model, String reason) {
    }
}

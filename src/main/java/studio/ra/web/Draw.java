package studio.ra.web;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;

import studio.ra.generation.Generation;
import studio.ra.generation.Order;
import studio.ra.generation.Placed;
import studio.ra.generation.Ruling;
import studio.ra.generation.Studio;
import studio.ra.identity.Caller;

/** What the drawing addresses have in common: headers in, and what became of an order as an answer. */
@ApplicationScoped
class Draw {

    static final String KEY = "Idempotency-Key";
    static final String PREFER = "Prefer";
    static final String SAYS = "Ra decides who draws, holds the credits and starts. The same Idempotency-Key with the same request draws and charges once. "
            + "Prefer: wait=SECONDS answers when all is drawn, at most 60 seconds later. 402: not enough credits. 409: the key or the quote is another request's. "
            + "402 and 422 name the decision, which can be asked why not. 422: every model is excluded. 429: too many drawings wait; Retry-After says when to ask again.";
    static final String UNDER_WAY = "Under way; Location is the drawing";
    static final String OVER = "Over within the time the client waited";

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern WAIT = Pattern.compile("(?:.*[,;]\\s*|\\s*)wait=(\\d{1,4}).*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private final Studio studio;
    private final Waiting waiting;
    private final Caller caller;

    @Inject
    Draw(Studio studio, Waiting waiting, Caller caller) {
        this.studio = studio;
        this.waiting = waiting;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected Draw() {
        this(null, null, null);
    }

    /** Drawings as they are. */
    public record Many(List<Generation> items) {
    }

    /** Places one subject's drawing; answers at once, or where the client waits, when all of it is over. @param what the subject is called */
    void one(String purpose, String what, String id, DrawRequest body, String key, String prefer, AsyncResponse answer) {
        one(body.order(caller.workspace(), caller.subject(), purpose, purpose + " of " + id, List.of(id), key(key)), what, prefer, answer);
    }

    /** The same for an order that is made already. */
    void one(Order order, String what, String prefer, AsyncResponse answer) {
        var under = under(studio.draw(order), what);
        var ids = under.generations();
        waiting.until(caller.workspace(), ids, patience(prefer), all -> answer.resume(answer(all.get(0), all, under.key())
                .location(URI.create("/api/generations/" + ids.get(0))).build()), answer::resume);
    }

    /** The same for the shots of a scene: the answer lists their drawings. */
    void several(String scene, List<String> shots, DrawRequest body, String key, String prefer, AsyncResponse answer) {
        several(studio.draw(body.order(caller.workspace(), caller.subject(), "keyframe", "scene " + scene, shots, key(key))), prefer, answer);
    }

    /** The same for shots whose drawings are placed already. */
    void several(Placed placed, String prefer, AsyncResponse answer) {
        var under = under(placed, "shot");
        waiting.until(caller.workspace(), under.generations(), patience(prefer),
                all -> answer.resume(answer(new Many(all), all, under.key()).build()), answer::resume);
    }

    /** @throws Problem 400 where it is not printable ASCII of 1 to 255 characters */
    static String key(String key) {
        if (key != null && !PRINTABLE.matcher(key).matches()) {
            throw Problem.invalid(KEY, "is 1 to 255 printable ASCII characters");
        }
        return key;
    }

    /** Seconds the client would wait, 0 to 60. @param prefer the header, or null */
    static int patience(String prefer) {
        var wait = WAIT.matcher(prefer == null ? "" : prefer);
        return wait.matches() ? Math.min(LONGEST, Integer.parseInt(wait.group(1))) : 0;
    }

    /** The key is returned, above all where the client gave none: with it the request can be repeated. */
    private static Response.ResponseBuilder answer(Object body, List<Generation> all, String key) {
        return Response.status(all.stream().allMatch(Generation::ended) ? 200 : 202).header(KEY, key).entity(body);
    }

    /** @param what the subject is called. @throws Problem where nothing is on its way */
    static Placed.Under under(Placed placed, String what) {
        if (placed instanceof Placed.Under under) {
            return under;
        }
        if (placed instanceof Placed.NoSuchModel none) {
            throw Problem.invalid("model", "there is no model " + none.model());
        }
        if (placed instanceof Placed.NoModel none) {
            throw noModel(none.ruling());
        }
        if (placed instanceof Placed.Short missing) {
            var problem = Problem.of(402, "insufficient-credits", "Not enough credits", "This needs " + missing.needed() + " credits; " + missing.available()
                    + " may be spent. Nothing was drawn.").with("needed", missing.needed()).with("available", missing.available());
            throw missing.decision() == null ? problem : problem.with("decision", missing.decision());
        }
        if (placed instanceof Placed.Busy busy) {
            throw Problem.of(429, "too-many-requests", "Too many drawings wait", "So many drawings wait for this model's provider that no more are taken. Nothing was held.")
                    .after(busy.seconds());
        }
        if (placed instanceof Placed.KeyTaken) {
            throw Problem.conflict("This idempotency key was used for another request.");
        }
        if (placed instanceof Placed.NoQuote quote) {
            throw Problem.conflict(quote.why());
        }
        throw Problem.notFound(what);
    }

    /** 422 with every model and what keeps it out, and the decision, which can be asked why. */
    static Problem noModel(Ruling ruling) {
        return Problem.of(422, "no-eligible-model", "No model can draw this", "Every model is excluded. Nothing was spent.")
                .with("excluded", ruling.candidates().stream().map(c -> new Excluded(c.model(), c.reason())).toList()).with("decision", ruling.id());
    }

    /** A model and what keeps it out. */
    public record Excluded(String model, String reason) {
    }
}

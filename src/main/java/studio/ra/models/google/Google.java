package studio.ra.models.google;

import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.models.Access;
import studio.ra.models.Clients;
import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;
import studio.ra.models.Verdict;

/** Google. One order is one request, never repeated here. */
@ApplicationScoped
class Google implements ImageModel, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Google.class.getName());

    /** Public, because the REST client calls it by reflection. */
    public interface Api extends Clients.Api {

        @POST
        @Path("v1beta/models/{model}:{verb}")
        @Consumes(MediaType.APPLICATION_JSON)
        @Produces(MediaType.APPLICATION_JSON)
        Response ask(@HeaderParam("x-goog-api-key") String key, @PathParam("model") String model, @PathParam("verb") String verb, byte[] body);
    }

    private final Access access;
    private final Clients<Api> clients;

    @Inject
    Google(@ConfigProperty(name = "ra.google.url", defaultValue = "https://generativelanguage.googleapis.com") String url,
           @ConfigProperty(name = "ra.google.key") Optional<String> key,
           @ConfigProperty(name = "ra.vendor.timeout.seconds", defaultValue = "180") int seconds,
           @ConfigProperty(name = "ra.google.lanes", defaultValue = "10") int lanes) {
        this(Access.of("google", url, key, seconds, lanes));
    }

    Google(Access access) {
        this.access = access;
        this.clients = new Clients<>(Api.class, access);
    }

    /** For the container's proxy. */
    protected Google() {
        access = null;
        clients = null;
    }

    @Override
    public String provider() {
        return "google";
    }

    @Override
    public boolean configured() {
        return access.key().isPresent();
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public int lanes() {
        return access.lanes();
    }

    @Override
    public int batch(Model model) {
        return dialect(model).batch();
    }

    @Override
    public String compose(Direction direction, Model model) {
        return dialect(model).compose(direction, model);
    }

    @Override
    public Outcome draw(Drawing drawing) {
        var dialect = dialect(drawing.model());
        long deadline = System.nanoTime() + access.timeout().toNanos();
        Reply reply;
        try {
            reply = clients.order(api -> api.ask(access.key().orElseThrow(), drawing.model().wireId(), dialect.verb(), dialect.body(drawing)), deadline, Set.of("bytesBase64Encoded", "data"));
        } catch (ProcessingException lost) {
            LOG.log(Level.FINE, "google did not answer: {0}", lost.getClass().getSimpleName());
            return Verdict.lost(lost);
        }
        LOG.log(Level.FINE, "google answered {0}", reply.status());
        return reply.ok() ? dialect.outcome(reply, drawing) : GoogleError.outcome(reply);
    }

    private static Dialect dialect(Model model) {
        return model.wireId().startsWith("imagen") ? new Imagen() : new Gemini();
    }

    @Override
    @PreDestroy
    public void close() {
        clients.close();
    }
}

package studio.ra.models.bytedance;

import java.util.List;
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
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.models.Access;
import studio.ra.models.Cause;
import studio.ra.models.Clients;
import studio.ra.models.Delivery;
import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.Fetch;
import studio.ra.models.Hosts;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;
import studio.ra.models.Verdict;

/** Seedream. One order is one request, never repeated here; the first byte may take half a minute. */
@ApplicationScoped
class Seedream implements ImageModel, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Seedream.class.getName());
    private static final List<String> DELIVERY = List.of("volces.com", "bytepluses.com", "byteplus.com");

    /** Public, because the REST client calls it by reflection. */
    public interface Api extends Clients.Api {

        @POST
        @Path("images/generations")
        @Consumes(MediaType.APPLICATION_JSON)
        @Produces(MediaType.APPLICATION_JSON)
        Response generate(@HeaderParam("Authorization") String bearer, byte[] body);
    }

    private final Access access;
    private final Clients<Api> clients;
    private final Order orders;
    private final Answer answers;

    @Inject
    Seedream(@ConfigProperty(name = "ra.seedream.url", defaultValue = "https://ark.ap-southeast.bytepluses.com/api/v3") String url,
             @ConfigProperty(name = "ra.seedream.key") Optional<String> key,
             @ConfigProperty(name = "ra.seedream.model") Optional<String> model,
             @ConfigProperty(name = "ra.seedream.hosts") Optional<List<String>> hosts,
             @ConfigProperty(name = "ra.vendor.timeout.seconds", defaultValue = "180") int seconds,
             @ConfigProperty(name = "ra.seedream.lanes", defaultValue = "8") int lanes) {
        this(Access.of("seedream", url, key, seconds, lanes), model, hosts.orElse(List.of()));
    }

    Seedream(Access access, Optional<String> model, List<String> hosts) {
        this.access = access;
        this.clients = new Clients<>(Api.class, access);
        this.orders = new Order(model);
        this.answers = new Answer(new Delivery(new Fetch(access.base(), hosts), new Hosts(access.base(), DELIVERY, hosts)));
    }

    /** For the container's proxy. */
    protected Seedream() {
        access = null;
        clients = null;
        orders = null;
        answers = null;
    }

    @Override
    public String provider() {
        return "bytedance";
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

    /** Seedream knows no {@code n}; its groups promise no number. */
    @Override
    public int batch(Model model) {
        return 1;
    }

    @Override
    public String compose(Direction direction, Model model) {
        return Manner.compose(direction, model);
    }

    @Override
    public Outcome draw(Drawing drawing) {
        if (!Order.carries(drawing.references())) {
            return new Outcome.Refused(Cause.INVALID);
        }
        long deadline = System.nanoTime() + access.timeout().toNanos();
        Reply reply;
        try {
            reply = clients.order(api -> api.generate(access.bearer(), orders.body(drawing)), deadline, Set.of("b64_json"));
        } catch (ProcessingException lost) {
            LOG.log(Level.FINE, "seedream did not answer: {0}", lost.getClass().getSimpleName());
            return Verdict.lost(lost);
        }
        LOG.log(Level.FINE, "seedream answered {0}", reply.status());
        return reply.ok() ? answers.outcome(reply, drawing, deadline) : ArkError.outcome(reply);
    }

    @Override
    @PreDestroy
    public void close() {
        clients.close();
    }
}

package studio.ra.models.bytedance;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

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
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

import studio.ra.models.Access;
import studio.ra.models.Cause;
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
class Seedream implements ImageModel {

    private static final Logger LOG = Logger.getLogger(Seedream.class.getName());
    private static final List<String> DELIVERY = List.of("volces.com", "bytepluses.com", "byteplus.com");

    /** Public, because the REST client calls it by reflection. */
    @ClientHeaderParam(name = "Connection", value = "close")
    public interface Api extends AutoCloseable {

        @POST
        @Path("images/generations")
        @Consumes(MediaType.APPLICATION_JSON)
        @Produces(MediaType.APPLICATION_JSON)
        Response generate(@HeaderParam("Authorization") String bearer, byte[] body);

        @Override
        void close();
    }

    private final Access access;
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
        this.orders = new Order(model);
        this.answers = new Answer(new Delivery(new Fetch(access.base(), hosts), new Hosts(access.base(), DELIVERY, hosts)));
    }

    /** For the container's proxy. */
    protected Seedream() {
        access = null;
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
        try (var api = open()) {
            var response = api.generate(access.bearer(), orders.body(drawing));
            reply = Reply.read(response.getStatus(), response.getHeaderString("Retry-After"), response.readEntity(InputStream.class), deadline,
                    Set.of("b64_json"));
        } catch (ProcessingException lost) {
            LOG.log(Level.FINE, "seedream did not answer: {0}", lost.getClass().getSimpleName());
            return Verdict.lost(lost);
        }
        LOG.log(Level.FINE, "seedream answered {0}", reply.status());
        return reply.ok() ? answers.outcome(reply, drawing, deadline) : ArkError.outcome(reply);
    }

    /**
     * A client, and so a connection, of its own for each order: a kept one may be dead by now, and only closing the client hangs up on a vendor
     * that does not stop talking; closing the response would read on to its end.
     */
    private Api open() {
        return RestClientBuilder.newBuilder().baseUri(access.base()).connectTimeout(10, TimeUnit.SECONDS)
                .readTimeout(access.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true).build(Api.class);
    }
}

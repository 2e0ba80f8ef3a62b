package studio.ra.models.openai;

import java.io.IOException;
import java.util.ArrayList;
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
import jakarta.ws.rs.core.EntityPart;
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
import studio.ra.models.Still;
import studio.ra.models.Verdict;

/** A server of OpenAI's Images dialect. One order is one request, never repeated here. */
@ApplicationScoped
class OpenAi implements ImageModel, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OpenAi.class.getName());
    private static final List<String> DELIVERY = List.of("blob.core.windows.net");
    private static final String NOWHERE = "http://localhost";

    /** Public, because the REST client calls it by reflection. */
    public interface Api extends Clients.Api {

        @POST
        @Path("v1/images/generations")
        @Consumes(MediaType.APPLICATION_JSON)
        @Produces(MediaType.APPLICATION_JSON)
        Response generate(@HeaderParam("Authorization") String bearer, byte[] body);

        @POST
        @Path("v1/images/edits")
        @Consumes(MediaType.MULTIPART_FORM_DATA)
        @Produces(MediaType.APPLICATION_JSON)
        Response edit(@HeaderParam("Authorization") String bearer, List<EntityPart> parts);
    }

    private final boolean configured;
    private final Access access;
    private final Clients<Api> clients;
    private final Order orders;
    private final int batch;
    private final Delivery delivery;

    @Inject
    OpenAi(@ConfigProperty(name = "ra.openai.url") Optional<String> url,
           @ConfigProperty(name = "ra.openai.key") Optional<String> key,
           @ConfigProperty(name = "ra.openai.hosts") Optional<List<String>> hosts,
           @ConfigProperty(name = "ra.openai.batch", defaultValue = "1") int batch,
           @ConfigProperty(name = "ra.openai.pixels", defaultValue = "1048576") int pixels,
           @ConfigProperty(name = "ra.vendor.timeout.seconds", defaultValue = "180") int seconds,
           @ConfigProperty(name = "ra.openai.lanes", defaultValue = "2") int lanes) {
        this(url.isPresent(), Access.of("openai", url.orElse(NOWHERE), key, seconds, lanes), hosts.orElse(List.of()), batch, pixels);
    }

    /** @param pixels of an image, for servers whose model has no sizes of its own */
    OpenAi(boolean configured, Access access, List<String> hosts, int batch, int pixels) {
        if (batch < 1 || batch > 8) {
            throw new IllegalArgumentException("ra.openai.batch is 1 to 8");
        }
        this.configured = configured;
        this.access = access;
        this.clients = new Clients<>(Api.class, access);
        this.orders = new Order(pixels);
        this.batch = batch;
        this.delivery = new Delivery(new Fetch(access.base(), hosts), new Hosts(access.base(), DELIVERY, hosts));
    }

    /** For the container's proxy. */
    protected OpenAi() {
        configured = false;
        access = null;
        clients = null;
        orders = null;
        batch = 1;
        delivery = null;
    }

    @Override
    public String provider() {
        return "openai";
    }

    /** A local server needs no key. */
    @Override
    public boolean configured() {
        return configured;
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public int lanes() {
        return access.lanes();
    }

    /** One, unless the operator knows that the server and its model take {@code n}. */
    @Override
    public int batch(Model model) {
        return batch;
    }

    @Override
    public String compose(Direction direction, Model model) {
        return Manner.compose(direction, model);
    }

    @Override
    public Outcome draw(Drawing drawing) {
        long deadline = System.nanoTime() + access.timeout().toNanos();
        Reply reply;
        try {
            reply = clients.order(api -> send(api, drawing), deadline, Set.of("b64_json"));
        } catch (ProcessingException lost) {
            LOG.log(Level.FINE, "openai did not answer: {0}", lost.getClass().getSimpleName());
            return Verdict.lost(lost);
        }
        LOG.log(Level.FINE, "openai answered {0}", reply.status());
        return reply.ok() ? drawn(reply, drawing, deadline) : ImagesError.outcome(reply);
    }

    private Response send(Api api, Drawing drawing) {
        return drawing.references().isEmpty() ? api.generate(access.bearer(), orders.body(drawing)) : api.edit(access.bearer(), orders.parts(drawing));
    }

    private Outcome drawn(Reply reply, Drawing drawing, long deadline) {
        var stills = new ArrayList<Still>();
        for (var item : Reply.objects(reply.body(), "data")) {
            try {
                delivery.item(reply, item, deadline).ifPresent(stills::add);
            } catch (IOException lost) {
                return stills.isEmpty() ? new Outcome.Unknown(Cause.NO_ANSWER) : new Outcome.Drawn(stills, Cause.NO_ANSWER, null);
            }
        }
        return Verdict.drawn(reply, stills, drawing.count(), null, null);
    }

    @Override
    @PreDestroy
    public void close() {
        clients.close();
    }
}

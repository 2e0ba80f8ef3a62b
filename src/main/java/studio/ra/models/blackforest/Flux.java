package studio.ra.models.blackforest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

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
import studio.ra.models.Cause;
import studio.ra.models.Clients;
import studio.ra.models.Direction;
import studio.ra.models.Drawing;
import studio.ra.models.Fetch;
import studio.ra.models.Hosts;
import studio.ra.models.ImageModel;
import studio.ra.models.Model;
import studio.ra.models.Outcome;
import studio.ra.models.Reply;
import studio.ra.models.Verdict;

/** FLUX. The submit is sent once; polls and the fetch of the result buy nothing and are repeated. */
@ApplicationScoped
class Flux implements ImageModel, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Flux.class.getName());
    private static final List<String> VENDOR = List.of("bfl.ai");
    private static final List<String> DELIVERY = List.of("blob.core.windows.net");

    /** Public, because the REST client calls it by reflection. */
    public interface Api extends Clients.Api {

        @POST
        @Path("v1/{model}")
        @Consumes(MediaType.APPLICATION_JSON)
        @Produces(MediaType.APPLICATION_JSON)
        Response submit(@HeaderParam("x-key") String key, @PathParam("model") String model, byte[] body);
    }

    private final Access access;
    private final Clients<Api> clients;
    private final Hosts hosts;
    private final Waiting waiting;

    @Inject
    Flux(@ConfigProperty(name = "ra.flux.url", defaultValue = "https://api.bfl.ai") String url,
         @ConfigProperty(name = "ra.flux.key") Optional<String> key,
         @ConfigProperty(name = "ra.flux.hosts") Optional<List<String>> hosts,
         @ConfigProperty(name = "ra.flux.poll.ms", defaultValue = "500") int pollMs,
         @ConfigProperty(name = "ra.vendor.timeout.seconds", defaultValue = "180") int seconds,
         @ConfigProperty(name = "ra.flux.lanes", defaultValue = "20") int lanes) {
        this(Access.of("flux", url, key, seconds, lanes), hosts.orElse(List.of()), Duration.ofMillis(pollMs));
    }

    /** @param first pause between polls, which grows tenfold */
    Flux(Access access, List<String> extra, Duration first) {
        this.access = access;
        this.clients = new Clients<>(Api.class, access);
        this.hosts = new Hosts(access.base(), join(VENDOR, extra), DELIVERY);
        this.waiting = new Waiting(new Fetch(access.base(), extra), hosts, access.key().orElse(""), first);
    }

    /** For the container's proxy. */
    protected Flux() {
        access = null;
        clients = null;
        hosts = null;
        waiting = null;
    }

    @Override
    public String provider() {
        return "blackforest";
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
        return 1;
    }

    @Override
    public String compose(Direction direction, Model model) {
        return Manner.compose(direction, model);
    }

    @Override
    public Outcome draw(Drawing drawing) {
        long deadline = System.nanoTime() + access.timeout().toNanos();
        if (drawing.task().isPresent()) {
            return Ticket.parse(drawing.task().get()).filter(ticket -> hosts.forKey(ticket.polling()).isPresent())
                    .map(ticket -> waiting.await(ticket, deadline)).orElse(new Outcome.Unknown(Cause.NO_ANSWER));
        }
        Reply reply;
        try {
            reply = clients.order(api -> api.submit(access.key().orElseThrow(), drawing.model().wireId(), Order.body(drawing)), deadline, Set.of());
        } catch (ProcessingException lost) {
            LOG.log(Level.FINE, "flux did not answer: {0}", lost.getClass().getSimpleName());
            return Verdict.lost(lost);
        }
        LOG.log(Level.FINE, "flux answered {0}", reply.status());
        return reply.ok() ? accepted(reply, drawing, deadline) : FluxError.outcome(reply);
    }

    /** A task that cannot be told apart, or is to be polled at a stranger's, may well be drawn and billed: nobody will know. */
    private Outcome accepted(Reply reply, Drawing drawing, long deadline) {
        var ticket = Ticket.of(reply.body(), access.base());
        if (ticket.isEmpty() || hosts.forKey(ticket.get().polling()).isEmpty()) {
            return new Outcome.Unknown(Cause.NO_ANSWER);
        }
        drawing.onTask().accept(ticket.get().text());
        return waiting.await(ticket.get(), deadline);
    }

    private static List<String> join(List<String> hosts, List<String> more) {
        return Stream.concat(hosts.stream(), more.stream()).toList();
    }

    @Override
    @PreDestroy
    public void close() {
        clients.close();
    }
}

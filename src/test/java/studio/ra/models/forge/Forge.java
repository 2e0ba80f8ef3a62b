package studio.ra.models.forge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import studio.ra.models.*;

/** The worked example of docs/providers.md: a Forge server of the house, by {@code /sdapi/v1/txt2img}. */
@ApplicationScoped
class Forge implements ImageModel {

    public interface Api extends Clients.Api {
        @POST @Path("sdapi/v1/txt2img") @Consumes("application/json") Response draw(byte[] body);
    }

    private final Access access;
    private final Clients<Api> clients;

    @Inject
    Forge(@ConfigProperty(name = "ra.forge.url") Optional<String> url) {
        this(url.map(address -> Access.of("forge", address, Optional.empty(), 180, 1)).orElse(null));
    }

    Forge(Access access) {
        this.access = access;
        this.clients = access == null ? null : new Clients<>(Api.class, access);
    }

    protected Forge() {
        this((Access) null);
    }

    @Override public String provider() { return "forge"; }
    @Override public boolean configured() { return access != null; }
    @Override public boolean repeatable() { return false; }
    @Override public int lanes() { return 1; }
    @Override public int batch(Model model) { return 4; }

    @Override
    public String compose(Direction direction, Model model) {
        return Prose.within(model.promptLimit()).brief(direction).figures(direction, Figure::name).framing(direction)
                .style(direction.style()).setting(direction).palette(direction).text();
    }

    @Override
    public Outcome draw(Drawing drawing) {
        var sides = Aspect.of(drawing.direction().aspectRatio()).sides(1 << 20, 64, 256, 2048);
        var body = Json.createObjectBuilder().add("prompt", drawing.prompt()).add("width", sides[0]).add("height", sides[1])
                .add("batch_size", drawing.count()).add("seed", drawing.seed().orElse(-1)).build().toString().getBytes(StandardCharsets.UTF_8);
        Reply reply;
        try {
            reply = clients.order(api -> api.draw(body), System.nanoTime() + access.timeout().toNanos(), Set.of("images"));
        } catch (ProcessingException lost) {
            return Verdict.lost(lost);
        }
        var stills = new ArrayList<Still>();
        if (reply.body().get("images") instanceof JsonArray images) {
            images.forEach(image -> reply.still(image, null).ifPresent(stills::add));
        }
        return reply.ok() ? Verdict.drawn(reply, stills, drawing.count(), null, null) : Verdict.of(reply);
    }
}

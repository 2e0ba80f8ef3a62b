package studio.ra.models.openai;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import studio.ra.models.Model;
import studio.ra.models.Offer;
import studio.ra.models.Tier;

/**
 * The catalogue's row for the configured server. It is a family of its own, and unpriced, so never drawn with, until {@code ra.openai.price}
 * (credits an image, 0 for a server of one's own) says otherwise.
 */
@ApplicationScoped
class Row implements Offer {

    /** Stands for a server's only model where none is named. */
    static final String UNNAMED = "default";

    private final Optional<Model> row;

    @Inject
    Row(@ConfigProperty(name = "ra.openai.url") Optional<String> url,
        @ConfigProperty(name = "ra.openai.model", defaultValue = UNNAMED) String model,
        @ConfigProperty(name = "ra.openai.price") Optional<Long> price,
        @ConfigProperty(name = "ra.openai.references", defaultValue = "0") int references,
        @ConfigProperty(name = "ra.openai.tier", defaultValue = "full") String tier,
        @ConfigProperty(name = "ra.openai.prompt.limit", defaultValue = "4000") int promptLimit) {
        price.filter(credits -> credits < 0).ifPresent(credits -> {
            throw new IllegalArgumentException("ra.openai.price is 0 or more");
        });
        if (references < 0 || references > 16) {
            throw new IllegalArgumentException("ra.openai.references is 0 to 16");
        }
        var id = "openai:" + model;
        row = url.map(present -> new Model(id, model, "openai", model, id, Tier.of(tier), Map.of(), references, price.orElse(null), 20_000,
                List.of(), false, promptLimit, true, null, null));
    }

    /** For the container's proxy. */
    protected Row() {
        row = Optional.empty();
    }

    @Override
    public Optional<Model> row() {
        return row;
    }
}

package studio.ra.generation;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.credits.Tariff;
import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.models.Catalogue;
import studio.ra.models.Model;

/** The way of a locked look from a model that goes to the one that comes: a portrait by the successor, from the locked still. */
@ApplicationScoped
public class Bridges {

    private static final Cypher LOOK = Cypher.of(Bridges.class, "look");

    private final Graph graph;
    private final Catalogue catalogue;
    private final Tariff tariff;

    @Inject
    Bridges(Graph graph, Catalogue catalogue, Tariff tariff) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.tariff = tariff;
    }

    /** For the container's proxy. */
    protected Bridges() {
        this(null, null, null);
    }

    /**
     * A locked look.
     *
     * @param asset the still, or null where nothing is locked
     * @param brief the words it was drawn from, or null
     * @param model that drew it, or null where nobody did: an upload
     */
    public record Look(String asset, String brief, String model) {
    }

    /**
     * What a bridge would be drawn with.
     *
     * @param credits of one still; null where it has no price, and is not drawn
     */
    public record Span(String model, String family, int maxReferences, Long credits) {
    }

    /** Empty where the workspace has no such character or reference. @param kind {@code character} or {@code reference} */
    public Optional<Look> look(String workspace, String kind, String subject) {
        return graph.one(LOOK, Params.of("workspace", workspace, "kind", kind, "subject", subject))
                .map(row -> new Look(row.text("asset"), row.text("brief"), row.text("model")));
    }

    /** The row that takes a model's place: the first of its successors that is not retired; empty where there is none in the catalogue. */
    public Optional<Model> successor(String model) {
        return catalogue.row(model).flatMap(Model::next).flatMap(catalogue::row).map(next -> next.standing(catalogue::row)).filter(row -> !row.retired());
    }

    /** The same, with the price of a still. @param purpose {@code portrait} or {@code reference} */
    public Optional<Span> span(String model, String purpose) {
        return successor(model).map(row -> {
            var price = tariff.price(row.price(), purpose, 1);
            return new Span(row.id(), row.family(), row.maxReferences(), price.isPresent() ? price.getAsLong() : null);
        });
    }
}

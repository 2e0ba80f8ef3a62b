package studio.ra.generation;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import studio.ra.graph.Cypher;
import studio.ra.graph.Graph;
import studio.ra.graph.Params;
import studio.ra.graph.Row;
import studio.ra.models.Tier;

/** Reads how a still was drawn, and which looks have moved since. */
@ApplicationScoped
public class Recipes {

    private static final Cypher RECIPE = Cypher.of(Recipes.class, "recipe");

    private final Graph graph;

    @Inject
    Recipes(Graph graph) {
        this.graph = graph;
    }

    /** For the container's proxy. */
    protected Recipes() {
        this(null);
    }

    /** A reused still has the recipe of the one it was reused from. Empty where the workspace has no such still. */
    public Optional<Recipe> of(String workspace, String asset) {
        return graph.one(RECIPE, Params.of("workspace", workspace, "asset", asset)).map(row -> {
            var a = row.row("asset");
            return new Recipe(a.text("kind"), a.text("subject"), a.text("brief"), row.text("quality") == null ? null : a.text("model"),
                    "final".equals(row.text("quality")) ? Tier.FULL : Tier.FAST, a.numberOrNull("seed"), "deleted".equals(a.text("state")),
                    row.rows("moved").stream().map(Recipes::moved).toList(), Decisions.stated(row.texts("stated")));
        });
    }

    private static String moved(Row look) {
        if (!look.has("then")) {
            return look.text("name") + " has been locked since the original was drawn: the look of version " + look.number("now") + " applies.";
        }
        return look.text("name") + (look.has("now") ? " has been locked anew since the original was drawn: version " + look.number("now")
                + " of the look applies, not version " + look.number("then") + '.' : " is no longer locked as it was when the original was drawn.");
    }
}

package studio.ra.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;

import studio.ra.generation.Asked;
import studio.ra.generation.Descent;
import studio.ra.generation.Order;
import studio.ra.generation.Recipe;
import studio.ra.generation.Recipes;
import studio.ra.identity.Caller;

/** Draws a still again, by its recipe or by a changed one. What it has to match is what is locked now. */
@ApplicationScoped
class Redraw {

    static final String SAYS = "Priced, held and answered as every drawing. What the subject has to match is what is locked now; where that has changed, the "
            + "decision's warnings say so. A retired model goes to its successor. ";

    private final Recipes recipes;
    private final Draw draw;
    private final Caller caller;

    @Inject
    Redraw(Recipes recipes, Draw draw, Caller caller) {
        this.recipes = recipes;
        this.draw = draw;
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected Redraw() {
        this(null, null, null);
    }

    /** The same recipe, with seeds of its own. */
    void regenerate(String id, RegenerateRequest body, String key, String prefer, AsyncResponse answer) {
        var recipe = recipe(id);
        draw.one(order(id, "regenerated", recipe, recipe.prompt(), recipe.model(), null, body.count(), body.quote(), body.intent(), body, key), subject(recipe), prefer, answer);
    }

    /** A changed recipe; the seed stays as it was unless another is named. @throws Problem 400 where nothing changes */
    void branch(String id, BranchRequest body, String key, String prefer, AsyncResponse answer) {
        if (body.changesNothing()) {
            throw Problem.invalid("", "A branch changes something: name a prompt, a model, a seed or an intent. To draw the same again, regenerate.");
        }
        var recipe = recipe(id);
        draw.one(order(id, "branched", recipe, body.prompt() == null ? recipe.prompt() : body.prompt(), body.model() == null ? recipe.model() : body.model(),
                body.seed() == null ? recipe.seed() : body.seed(), 1, body.quote(), body.intent(), body, key), subject(recipe), prefer, answer);
    }

    /** @throws Problem 404 or 409 where it has none */
    private Recipe recipe(String id) {
        var recipe = recipes.of(caller.workspace(), id).orElseThrow(() -> Problem.notFound("asset"));
        if (recipe.deleted()) {
            throw Problem.conflict("This still is deleted; restore it first.");
        }
        if (recipe.model() == null || recipe.subject() == null) {
            throw Problem.conflict("This still was uploaded, not drawn: there is no recipe to draw it again by.");
        }
        return recipe;
    }

    /** What the still depicts is called. */
    private static String subject(Recipe recipe) {
        return switch (recipe.purpose()) {
            case "keyframe" -> "shot";
            case "portrait" -> "character";
            default -> "reference";
        };
    }

    private Order order(String id, String how, Recipe recipe, String prompt, String model, Long seed, int count, String quote, NewIntent intent,
            Record body, String key) {
        var asked = new Asked(caller.workspace(), recipe.purpose(), recipe.subject(), prompt, recipe.tier(), null, count, null, null, NewIntent.fields(intent));
        return new Order(asked, List.of(recipe.subject()), List.of(model), seed, quote, caller.subject(), Draw.key(key),
                DrawRequest.fingerprint(how + " from " + id + ' ' + body), Map.of(recipe.subject(), new Descent(id, how, null, recipe.warnings(), recipe.stated())));
    }
}

package studio.ra.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import studio.ra.memory.Pin;
import studio.ra.models.Model;

/**
 * The judgment: which model draws this. Pure: the same question gives the same decision.
 * The rules are numbered in {@code docs/routing.md}; {@link Scores} has the arithmetic, {@link Gate} what keeps a model out.
 */
public final class Router {

    private final Weights weights;

    public Router(Weights weights) {
        this.weights = weights;
    }

    Weights weights() {
        return weights;
    }

    public Decision choose(Question question) {
        var models = question.memory().models();
        var wish = Wishes.of(question);
        var anchors = Anchors.of(question.memory());
        var obstacles = Gate.obstacles(question, wish.model());
        var ranked = ranked(question, anchors, obstacles);
        var chosen = ranked.isEmpty() ? null : ranked.get(0);
        var words = new Wording(question, weights, anchors, wish, ranked);
        var candidates = new ArrayList<Candidate>();
        for (var each : ranked) {
            candidates.add(each.candidate(each == chosen ? "chosen" : "outranked", words.reason(each)));
        }
        models.stream().filter(model -> obstacles.containsKey(model.id())).sorted(Comparator.comparing(Model::id)).forEach(model ->
                candidates.add(excluded(model, question, obstacles.get(model.id()))));
        return new Decision(chosen == null ? null : chosen.model(), words.because(), words.warnings(), anchors.standing(), wish.pin(), candidates,
                chosen == null ? null : chosen.credits(), chosen == null ? needed(question, obstacles) : null);
    }

    /** The same choice without a word about it, for whoever judges thousands of questions. */
    Optional<Ranked> pick(Question question) {
        return ranked(question, Anchors.of(question.memory()), Gate.obstacles(question, Wishes.of(question).model())).stream().findFirst();
    }

    private List<Ranked> ranked(Question question, Anchors anchors, Map<String, Gate.Obstacle> obstacles) {
        var eligible = question.memory().models().stream().filter(model -> !obstacles.containsKey(model.id())).toList();
        var scores = new Scores(weights, question, anchors, eligible);
        return eligible.stream().map(model -> new Ranked(model, scores.of(model), Gate.price(model, question).orElseThrow())).sorted(Ranked.ORDER).toList();
    }

    private static Long needed(Question question, Map<String, Gate.Obstacle> obstacles) {
        return question.memory().models().stream().filter(model -> obstacles.get(model.id()).gate() == Gate.AFFORDABLE)
                .map(model -> Gate.price(model, question).orElseThrow()).min(Comparator.naturalOrder()).orElse(null);
    }

    private static Candidate excluded(Model model, Question question, Gate.Obstacle obstacle) {
        return new Candidate(model.id(), model.family(), "excluded", null, null, Gate.price(model, question).orElse(null), obstacle.reason());
    }

    /** An eligible model with its points. */
    record Ranked(Model model, Factors factors, long credits) {

        /** By score, then the cheaper, then by id, so that a tie is no accident. */
        static final Comparator<Ranked> ORDER = Comparator.<Ranked>comparingDouble(r -> -r.factors.sum())
                .thenComparingLong(Ranked::credits).thenComparing(r -> r.model.id());

        Candidate candidate(String verdict, String reason) {
            return new Candidate(model.id(), model.family(), verdict, factors.sum(), factors, credits, reason);
        }
    }

    /**
     * Whose wish is obeyed (R8).
     *
     * @param pin      the narrowest wish that applies, or null
     * @param model    the only model allowed, or null; the pinned one's successor where it is retired
     * @param replaced the retired model that was wished for, or null
     */
    record Wishes(Pin pin, String model, Model replaced) {

        private static final List<String> NARROWEST_FIRST = List.of("request", "temporary", "scene", "project", "workspace");

        static Wishes of(Question question) {
            var pins = new ArrayList<>(question.memory().pins());
            if (question.wish().model() != null) {
                pins.add(new Pin("request", null, question.wish().model(), null));
            }
            var pin = pins.stream().min(Comparator.comparingInt(each -> NARROWEST_FIRST.indexOf(each.scope())));
            if (pin.isEmpty()) {
                return new Wishes(null, null, null);
            }
            var rows = question.memory().models().stream().collect(Collectors.toMap(Model::id, Function.identity()));
            var wished = rows.get(pin.get().model());
            var stands = Optional.ofNullable(wished).map(row -> row.standing(id -> Optional.ofNullable(rows.get(id))));
            var model = stands.map(Model::id).orElse(pin.get().model());
            return new Wishes(pin.get(), model, model.equals(pin.get().model()) ? null : wished);
        }
    }
}

package studio.ra.routing;

import java.util.Optional;

import studio.ra.models.Model;
import studio.ra.models.Pulse;

/** What keeps a model out altogether. Gates are tried in order; the first that fails is the reason. */
enum Gate {
    NAMED {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            return pinned == null || pinned.equals(model.id()) ? Optional.empty() : Optional.of("Another model was asked for.");
        }
    },
    ENABLED {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            return model.enabled() ? Optional.empty() : Optional.of("The operator has switched it off.");
        }
    },
    HEALTHY {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            var pulse = question.health().getOrDefault(model.id(), ABSENT);
            return switch (pulse.state()) {
                case "retired" -> Optional.of("Its provider has retired it.");
                case "absent" -> Optional.of("Its provider is not configured in this studio.");
                case "open" -> Optional.of("It keeps failing and is left alone for a moment; it comes back by itself.");
                default -> Optional.empty();
            };
        }
    },
    PRICED {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            return price(model, question).isPresent() ? Optional.empty() : Optional.of("It has no price, and what is not priced is not drawn.");
        }
    },
    AFFORDABLE {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            long price = price(model, question).orElseThrow();
            var limit = question.wish().limit();
            long left = question.memory().money().left();
            if (limit != null && price > limit) {
                return Optional.of("It costs " + price + " credits, more than the " + limit + " that were quoted.");
            }
            return price <= left ? Optional.empty() : Optional.of("It costs " + price + " credits, more than the " + left + " that are left.");
        }
    };

    private static final Pulse ABSENT = new Pulse("absent", null, 0, null);

    /** Why it cannot draw, or empty. @param pinned the only model allowed, or null */
    abstract Optional<String> obstacle(Model model, Question question, String pinned);

    private static Optional<Long> price(Model model, Question question) {
        var price = question.tariff().price(model.price(), question.purpose(), question.wish().count());
        return price.isPresent() ? Optional.of(price.getAsLong()) : Optional.empty();
    }
}

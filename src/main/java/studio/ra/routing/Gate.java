package studio.ra.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** A new row is first judged by this workspace's own decisions (R13). */
    JUDGED {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            return question.memory().untried().contains(model.id())
                    ? Optional.of("It is new, and this workspace's past decisions are still being judged again with it; it gets work when its verdict is there.")
                    : Optional.empty();
        }
    },
    HEALTHY {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            return switch (pulse(model, question).state()) {
                case "retired" -> Optional.of("Its provider has retired it.");
                case "absent" -> Optional.of("Its provider is not configured in this studio.");
                case "open" -> Optional.of("It keeps failing and is left alone for a moment; it comes back by itself.");
                default -> Optional.empty();
            };
        }
    },
    /** The offline sketch never outranks a provider: it draws when it is asked for, or when nobody else can. */
    SKETCHED {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            return !sketch(model) || model.id().equals(pinned) || !providerCanDraw(question) ? Optional.empty()
                    : Optional.of("It sketches offline, and a provider can draw this.");
        }
    },
    PRICED {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            return price(model, question).isPresent() ? Optional.empty() : Optional.of("It has no price, and what is not priced is not drawn.");
        }
    },
    QUOTED {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            long price = price(model, question).orElseThrow();
            var limit = question.wish().limit();
            return limit == null || price <= limit ? Optional.empty()
                    : Optional.of("It costs " + price + " credits, more than the " + limit + " that were quoted.");
        }
    },
    AFFORDABLE {
        @Override
        Optional<String> obstacle(Model model, Question question, String pinned) {
            long price = price(model, question).orElseThrow();
            long left = question.memory().money().left();
            return price <= left ? Optional.empty() : Optional.of("It costs " + price + " credits, more than the " + left + " that are left.");
        }
    };

    private static final List<Gate> ABLE = List.of(ENABLED, JUDGED, HEALTHY, PRICED);
    private static final Pulse ABSENT = new Pulse("absent", null, 0, null);

    /** The first gate a model failed, and the sentence for it. */
    record Obstacle(Gate gate, String reason) {
    }

    /** Why it cannot draw, or empty. @param pinned the only model allowed, or null */
    abstract Optional<String> obstacle(Model model, Question question, String pinned);

    /** The first failed gate of every model that is kept out, by model id. */
    static Map<String, Obstacle> obstacles(Question question, String pinned) {
        var all = new LinkedHashMap<String, Obstacle>();
        for (var model : question.memory().models()) {
            List.of(values()).stream().flatMap(gate -> gate.obstacle(model, question, pinned).map(reason -> new Obstacle(gate, reason)).stream())
                    .findFirst().ifPresent(obstacle -> all.put(model.id(), obstacle));
        }
        return all;
    }

    /** Credits for the whole request on this model; empty where it is unpriced. */
    static Optional<Long> price(Model model, Question question) {
        var price = question.tariff().price(model.price(), question.purpose(), question.wish().count());
        return price.isPresent() ? Optional.of(price.getAsLong()) : Optional.empty();
    }

    static Pulse pulse(Model model, Question question) {
        return question.health().getOrDefault(model.id(), ABSENT);
    }

    static boolean sketch(Model model) {
        return model.provider().equals("sketch");
    }

    /** Whether any model but the sketch is switched on, judged, healthy and priced. */
    static boolean providerCanDraw(Question question) {
        return question.memory().models().stream().anyMatch(model -> !sketch(model) && able(model, question));
    }

    /** Whether it could draw at all, money and wishes aside. */
    static boolean able(Model model, Question question) {
        return ABLE.stream().allMatch(gate -> gate.obstacle(model, question, null).isEmpty());
    }
}

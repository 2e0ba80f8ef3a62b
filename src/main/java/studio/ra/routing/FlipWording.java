package studio.ra.routing;

import java.util.stream.Collectors;

import studio.ra.memory.Presence;
import studio.ra.models.Model;

/** Says a change in a sentence. */
final class FlipWording {

    private final Question question;
    private final String model;

    FlipWording(Question question, String model) {
        this.question = question;
        this.model = question.memory().models().stream().filter(m -> m.id().equals(model)).map(Model::name).findFirst().orElse(model);
    }

    String sentence(WhyNot.Flip flip) {
        return model + " would be chosen if " + flip.steps().stream().map(this::clause).collect(Collectors.joining(" and ")) + ".";
    }

    private String clause(Change change) {
        return switch (change.kind()) {
            case "live" -> Boolean.TRUE.equals(change.to()) ? "this were a live editing loop" : "this were not a live editing loop";
            case "quality" -> "this were asked for as a " + change.to();
            case "unpin" -> change.target().equals("request") ? "no other model were named in the request"
                    : change.target().equals("temporary") ? "the temporary pin were lifted" : "the pin of the " + change.target() + " were lifted";
            case "enable" -> "the operator switched it on";
            case "verdict" -> "its verdict over this workspace's past decisions were there";
            case "trend" -> "its takes were as well liked lately as they were before";
            case "health" -> health((String) change.from());
            case "price" -> "it cost at most " + credits(change.to()) + " an image" + (change.from() == null ? " (it has no price)" : instead(change));
            case "limit" -> "the quote allowed " + credits(change.to()) + instead(change);
            case "balance" -> "the workspace had at least " + credits(change.to()) + instead(change);
            case "budget" -> "the project's budget were at least " + credits(change.to()) + instead(change);
            case "approvals" -> change.to() + " more of its takes in this style and kind of shot were approved";
            case "style" -> "the style were stated as " + change.to();
            case "model" -> "it were named in the request";
            default -> who(change.target()) + " were not locked";
        };
    }

    private static String health(String was) {
        return switch (was) {
            case "absent" -> "its provider were configured";
            case "retired" -> "its provider still offered it";
            default -> "it had not been failing";
        };
    }

    private String who(String subject) {
        return question.memory().cast().stream().filter(p -> p.id().equals(subject)).map(Presence::name).findFirst().orElse(subject);
    }

    private static String credits(Object number) {
        return number + (Long.valueOf(1).equals(number) ? " credit" : " credits");
    }

    private static String instead(Change change) {
        return " instead of " + change.from();
    }
}

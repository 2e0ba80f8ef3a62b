package studio.ra.models;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * One order to one model.
 *
 * @param model      the catalogue row that draws
 * @param direction  what the picture must show
 * @param prompt     the composed prompt, from {@link ImageModel#compose}
 * @param count      how many images are wanted, 1 to {@link ImageModel#batch}
 * @param seed       wished by the creator, where the model takes seeds
 * @param tier       fast for candidates, full for finals
 * @param references at most {@code model.maxReferences()}, in the order the figures number them
 * @param task       the vendor's task id when this order was already sent before a restart: resume it, never send it again
 * @param onTask     told the vendor's task id as soon as it is known and before anything else is asked of the vendor
 */
public record Drawing(Model model, Direction direction, String prompt, int count, OptionalLong seed, Tier tier,
                      List<Reference> references, Optional<String> task, Consumer<String> onTask) {

    public Drawing {
        Objects.requireNonNull(model);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(prompt);
        Objects.requireNonNull(seed);
        Objects.requireNonNull(tier);
        references = List.copyOf(references);
        Objects.requireNonNull(task);
        Objects.requireNonNull(onTask);
        if (count < 1 || count > 8) {
            throw new IllegalArgumentException("count is 1 to 8");
        }
    }
}

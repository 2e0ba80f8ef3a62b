package studio.ra.models;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The vendors compiled into this studio, by the name catalogue rows call them. */
@ApplicationScoped
public class Vendors {

    private final Map<String, ImageModel> byProvider;

    @Inject
    Vendors(@Any Instance<ImageModel> vendors) {
        byProvider = StreamSupport.stream(vendors.spliterator(), false).collect(Collectors.toUnmodifiableMap(ImageModel::provider, Function.identity()));
    }

    /** For the container's proxy. */
    protected Vendors() {
        byProvider = Map.of();
    }

    /** Whether a provider of this name is compiled in. */
    public boolean known(String provider) {
        return byProvider.containsKey(provider);
    }

    /** Whether a request to this row could be sent at all. */
    public boolean present(Model model) {
        var vendor = byProvider.get(model.provider());
        return vendor != null && vendor.configured();
    }

    /** @throws IllegalArgumentException for a provider that is not compiled in; {@link #present} tells */
    public ImageModel of(Model model) {
        var vendor = byProvider.get(model.provider());
        if (vendor == null) {
            throw new IllegalArgumentException("no vendor " + model.provider());
        }
        return vendor;
    }

    /** Provider to the number of orders it takes at once. */
    public Map<String, Integer> lanes() {
        return byProvider.values().stream().collect(Collectors.toMap(ImageModel::provider, ImageModel::lanes));
    }
}

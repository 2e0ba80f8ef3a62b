package studio.ra.credits;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's tariff: {@code ra.credits.free} lists purposes that cost nothing. */
@ApplicationScoped
class Prices {

    @Produces
    Tariff tariff(@ConfigProperty(name = "ra.credits.free") Optional<List<String>> free) {
        return new Tariff(Set.copyOf(free.orElse(List.of())));
    }
}

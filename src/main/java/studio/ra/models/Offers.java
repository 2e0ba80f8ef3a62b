package studio.ra.models;

import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Brings the rows that this studio's configuration offers into the catalogue, where an operator's own changes of them stay. */
@ApplicationScoped
public class Offers {

    private final List<Offer> offers;
    private final Catalogue catalogue;
    private volatile boolean admitted;

    @Inject
    Offers(@Any Instance<Offer> offers, Catalogue catalogue) {
        this.offers = StreamSupport.stream(offers.spliterator(), false).toList();
        this.catalogue = catalogue;
    }

    /** For the container's proxy. */
    protected Offers() {
        offers = List.of();
        catalogue = null;
    }

    /** Once per process; before the graph answers it throws as every query does, and may be called again. */
    public void admit() {
        if (!admitted) {
            offers.forEach(offer -> offer.row().ifPresent(catalogue::add));
            admitted = true;
        }
    }
}

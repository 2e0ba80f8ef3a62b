package studio.ra.models;

import java.util.Optional;

/** A vendor whose model is named by configuration rather than by the catalogue this studio was shipped with. */
public interface Offer {

    /** The row to add at start, if one is configured and the catalogue has none of its id. */
    Optional<Model> row();
}

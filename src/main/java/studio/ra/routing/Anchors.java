package studio.ra.routing;

import java.util.List;
import java.util.Optional;

import studio.ra.memory.Presence;
import studio.ra.memory.Recollection;

/**
 * The locked looks a drawing has to match, the most prominent first (R2, R9).
 *
 * @param held who is locked, in order of prominence; a lock on an uploaded still has no family and binds none
 */
record Anchors(List<Presence> held) {

    static Anchors of(Recollection memory) {
        return new Anchors(memory.cast().stream().filter(presence -> presence.anchor() != null).toList());
    }

    /** The family that leads: the first anchor's that has one. */
    Optional<Presence> lead() {
        return held.stream().filter(presence -> presence.anchor().family() != null).findFirst();
    }

    boolean leads(String family) {
        return lead().filter(presence -> presence.anchor().family().equals(family)).isPresent();
    }

    /** Whether a family is an anchor's that does not lead. */
    boolean follows(String family) {
        return !leads(family) && held.stream().anyMatch(presence -> family.equals(presence.anchor().family()));
    }

    /** Locked stills that want to travel. */
    int references() {
        return held.size();
    }

    List<Decision.Standing> standing() {
        return held.stream().map(p -> new Decision.Standing(p.anchor().asset(), p.id(), p.anchor().family(), p.anchor().lock())).toList();
    }
}

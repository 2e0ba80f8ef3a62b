package studio.ra.web;

import java.time.Instant;

import studio.ra.cast.Lock;

/**
 * A lock that was made.
 *
 * @param master the drawing of its master, or null where none was asked for
 */
public record LockedLook(String id, String asset, int version, String model, String family, String description, Instant at, String master) {

    static LockedLook of(Lock lock, String master) {
        return new LockedLook(lock.id(), lock.asset(), lock.version(), lock.model(), lock.family(), lock.description(), lock.at(), master);
    }
}

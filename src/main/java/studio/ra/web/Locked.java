package studio.ra.web;

import studio.ra.cast.Impact;
import studio.ra.cast.Kind;
import studio.ra.cast.Lock;
import studio.ra.cast.Locking;
import studio.ra.cast.Locks;

/** What locking answers, the same for characters and references. */
record Locked(Locks locks, String workspace, Kind kind, String subject) {

    /** @throws Problem 400 or 404 where nothing was locked */
    Lock lock(String asset) {
        var outcome = locks.lock(workspace, kind, subject, asset);
        if (outcome instanceof Locking.Stranger) {
            throw Problem.invalid("asset", "does not show this " + kind + "; lock a still that was drawn or uploaded for it");
        }
        if (outcome instanceof Locking.Missing missing) {
            throw Problem.notFound(missing.what());
        }
        return ((Locking.Locked) outcome).lock();
    }

    /** @throws Problem 404 or 409 where nothing was lifted */
    void unlock() {
        var outcome = locks.unlock(workspace, kind, subject);
        if (outcome instanceof Locking.Loose) {
            throw Problem.conflict("This " + kind + " is not locked.");
        }
        if (outcome instanceof Locking.Missing missing) {
            throw Problem.notFound(missing.what());
        }
    }

    Impact impact(String asset) {
        return locks.impact(workspace, kind, subject, asset)
                .orElseThrow(() -> Problem.notFound(asset == null ? kind.toString() : kind + ", or no such still of it,"));
    }
}

package studio.ra.library;

/** What came of asking to delete a still. */
public enum Removal {
    /** It is deleted, now or since before; it can be restored. */
    DELETED,
    /** A lock, current or past, stands on it. */
    LOCKED,
    /** There is no such still in the workspace. */
    ABSENT
}

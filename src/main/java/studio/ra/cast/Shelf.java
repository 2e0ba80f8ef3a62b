package studio.ra.cast;

/** What locking needs of the library. */
interface Shelf {

    /** The still becomes {@code locked}. */
    void lock(String workspace, String asset);

    /** The still is what it was before it was locked. */
    void unlock(String workspace, String asset);
}

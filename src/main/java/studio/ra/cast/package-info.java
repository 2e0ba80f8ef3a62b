/**
 * The persistent cast: characters and references, who they are to each other, and the locks that keep their look.
 * The stills a lock holds are owned by {@code library}; which shots they appear in is written by {@code story}.
 */
package studio.ra.cast;

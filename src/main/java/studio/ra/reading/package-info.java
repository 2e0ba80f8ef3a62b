/**
 * Who reads a workspace's briefs: the corrections it made, the versions of the heads learned from them, which one is current, and a chat endpoint where the
 * operator named one. How words are read is owned by {@code intent}, which knows neither graph nor network; that is why this module exists.
 */
package studio.ra.reading;

/**
 * What a shot wants to be, read from the creator's words: style, framing, motion, subject, complexity.
 * Arithmetic only: no clock, no I/O, no injection. What the graph remembers about the shot is owned by {@code memory}.
 */
package studio.ra.intent;

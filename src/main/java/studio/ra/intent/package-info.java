/**
 * What a shot wants to be, read from the creator's words: style, framing, motion, subject, complexity.
 * Arithmetic only: no clock, no injection, no I/O but for the lexicon, once. What the graph remembers about the shot is owned by {@code memory}.
 */
package studio.ra.intent;

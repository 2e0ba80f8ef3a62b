/**
 * What a shot wants to be, read from the creator's words: style, framing, motion, subject, complexity; and how heads learn from what people say of words.
 * Arithmetic only: no clock, no injection, no I/O but for the lexicon, the weights and the labelled briefs, which are its own resources. Corrections, versions and
 * other readers are owned by {@code reading}. What the graph remembers about the shot is owned by {@code memory}.
 */
package studio.ra.intent;

/**
 * The use case in order: brief, intent, memory, decision, hold, drawing, asset, settlement; and the durable drawings between a request and its end.
 * What is decided is {@code routing}'s, what a still is {@code library}'s, what credits are {@code credits}'.
 */
package studio.ra.generation;

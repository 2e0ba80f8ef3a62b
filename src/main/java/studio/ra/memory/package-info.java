/**
 * The Director Memory Graph as recalled for one drawing: who is in the picture and how they are locked, what was approved nearby, what the
 * creator liked before, what may be spent. One read. It remembers; what follows from it is decided in {@code routing}.
 */
package studio.ra.memory;

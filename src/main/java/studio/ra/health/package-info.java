/**
 * Whether the studio has started, can serve and is alive, for whoever operates it; and the greeting of a local start.
 * How a model is doing belongs to {@code models}.
 */
package studio.ra.health;

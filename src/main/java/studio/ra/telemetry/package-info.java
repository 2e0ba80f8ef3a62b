/**
 * What the studio tells whoever operates it: what is counted, as MicroProfile Metrics, and which request a line of the log belongs to. Tags are models,
 * providers and outcomes, of which there are few; no workspace, brief or id is ever one.
 */
package studio.ra.telemetry;

/**
 * What the studio counts for whoever operates it, as MicroProfile Metrics. Tags are models, providers and outcomes, of which there are few;
 * no workspace, brief or id is ever one.
 */
package studio.ra.telemetry;

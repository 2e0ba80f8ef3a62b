/**
 * What stands around the studio on one machine: checks the settings, keeps the local key pair and token, and runs the graph in a JVM of its own.
 * Compiled apart and never part of the WAR, because Neo4j's libraries may not meet the studio's.
 */
package studio.ra.launch;

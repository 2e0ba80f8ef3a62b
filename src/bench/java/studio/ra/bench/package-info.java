/**
 * Measures what Ra costs, beside what it is compared with in the same run, and proves nothing: tests do that. One class a table, each run by
 * {@code mvn -Pbench verify -Dbench=<table>}; the tables are in {@code docs/performance.md}.
 */
package studio.ra.bench;

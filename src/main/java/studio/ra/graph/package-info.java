/**
 * The plumbing of the Director Memory Graph: the driver, named Cypher, transactions, migrations, ids.
 * It knows no query, for each belongs to the module that calls it, and no label but those that are nobody's own: it makes no query
 * that could reach into another workspace.
 */
package studio.ra.graph;

/**
 * The plumbing of the Director Memory Graph: the driver, named Cypher, transactions, migrations, ids.
 * It knows no label and no query; every query belongs to the module that calls it.
 */
package studio.ra.graph;

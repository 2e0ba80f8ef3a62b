/**
 * Who calls and for which workspace. Signature, times, issuer and audience are the container's business; what a
 * token claims beside, and whether its key is still the issuer's, is looked at here. What a workspace may see is the graph's.
 */
package studio.ra.identity;

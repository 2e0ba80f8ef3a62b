/**
 * Who calls and for which workspace. How tokens are verified is the container's business; what a workspace may see is every module's own first line.
 */
package studio.ra.identity;

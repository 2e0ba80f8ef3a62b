/**
 * The way out: sends a request to an address that somebody else named, and connects only where the operator's house is not. Who is asked, and why, is owned by
 * the caller. What an operator configured as a vendor's own address is spoken to by the vendors themselves.
 */
package studio.ra.outward;

/**
 * A project on the move: what an export says of it, and how a workspace takes it in. The story, the cast and the stills stay their own modules' to
 * write; here is what is between them: which new id stands for which old one, and that all of it is written or nothing.
 */
package studio.ra.travel;

/**
 * The story a creator tells: projects, their scenes in order, the shots of a scene in order, and the outline read from a manuscript.
 * Who appears in it and how they look is owned by {@code cast}; what is drawn of it by {@code generation} and {@code library}.
 */
package studio.ra.story;

/**
 * The storyboard on paper: scenes, frames and what is said of them, as a PDF to print, send and write on.
 * What a board shows is owned by {@code story}, {@code cast} and {@code library}; a project as data is {@code web}'s export.
 */
package studio.ra.storyboard;

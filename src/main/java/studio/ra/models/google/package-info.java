/**
 * Google's image models over the Gemini API: Imagen by {@code :predict}, Gemini by {@code :generateContent}. Which of the two a row speaks
 * is told from its wire id.
 */
package studio.ra.models.google;

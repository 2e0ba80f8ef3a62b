/**
 * A storyboard artist inside the studio: draws every still with plain Java2D, so that Ra works without a key, a network or a graphics card.
 * It is honest about being a sketch. When it is drawn with is owned by {@code routing}, what it costs by {@code credits}.
 */
package studio.ra.models.sketch;

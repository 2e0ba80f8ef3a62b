/**
 * The image models Ra can draw with: the catalogue, the {@link studio.ra.models.ImageModel} port and each vendor behind it, their health.
 * Which of them draws a given shot is not decided here but in {@code routing}; what it costs the creator is owned by {@code credits}.
 */
package studio.ra.models;

import { html } from 'lit';

/** Points with their sign and at most two decimals, such as `+12.5`, `−3.08` or `0`. */
export const points = value => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(Math.round(value * 100) / 100)}`;

/**
 * Points as a bar beside the number that is written there anyway. What is below zero goes to the left and is hollow, so that it does not take colour to see it.
 * Drawn as SVG, because its numbers are attributes and no style has to be written into the page.
 */
export function bar(value, most, signed = false) {
  const width = most ? Math.min(100, Math.abs(value) / most * 100) : 0;
  return html`<svg class="bar" viewBox="${signed ? -100 : 0} 0 ${signed ? 200 : 100} 12" preserveAspectRatio="none" aria-hidden="true">
    <rect class=${value < 0 ? 'minus' : 'plus'} x=${value < 0 ? -width : 0} y="2" width=${value === 0 ? 0 : Math.max(width, 0.8)} height="8"></rect>
    <line x1="0" x2="0" y1="0" y2="12"></line></svg>`;
}

/** The largest of some points, whatever their sign. */
export const most = values => Math.max(0, ...values.map(Math.abs));

import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { credits, t } from '../strings.js';
import './drawings.js';

const SHOWN = 12;

const shown = one => html`<ra-picture .asset=${one.asset} w="256" alt=""></ra-picture><span class="small clip">${one.description}</span>`;

/** Shots that were drawn with another look. @param linked not within a dialogue, which a link would leave standing over another page */
export const staleList = (impact, linked = true) => html`<ul class="staleshots">${impact.stale.slice(0, SHOWN).map(one => html`<li>
    ${linked ? html`<a href="#/shots/${one.shot}">${shown(one)}</a>` : html`<div class="shown">${shown(one)}</div>`}
    <span class="row tight small">${one.approved ? html`<span class="chip good">${t('state.approved')}</span>` : html`<span class="chip">${t('stale.unapproved')}</span>`}<span class="soft">${credits(one.credits)}</span></span></li>`)}</ul>
  ${impact.stale.length > SHOWN ? html`<p class="small soft">${t('stale.more', { n: impact.stale.length - SHOWN })}</p>` : nothing}
  ${impact.unaffected ? html`<p class="small soft">${t('stale.unaffected', { n: impact.unaffected })}</p>` : nothing}`;

/** What can become of them, each with its price. */
export const choices = ({ all, unapproved }) => [
  { value: 'all', label: t('stale.all', { n: all.n }), price: credits(all.credits) },
  ...(unapproved.n && unapproved.n < all.n ? [{ value: 'unapproved', label: t('stale.some', { n: unapproved.n }), price: credits(unapproved.credits) }] : []),
  { value: 'keep', label: t('stale.keep', { n: all.n }), price: t('credits.free') },
];

/** The blast radius of a lock as long as there is one: which shots no longer match, what a refresh costs, and the choices. Tells `settle` with all, unapproved or keep. */
class RaStale extends RaElement {
  static properties = { impact: { attribute: false }, name: {}, drawings: { attribute: false } };

  render() {
    const redrawn = this.drawings?.length;
    if (!this.impact?.stale.length && !redrawn) {
      return nothing;
    }
    return html`<section class="note ${redrawn ? 'info' : 'warn'} stack" aria-labelledby="stale-heading"><h2 id="stale-heading">${redrawn ? t('stale.redrawn', { n: redrawn }) : t('stale.now', { n: this.impact.stale.length, name: this.name })}</h2>
      ${redrawn ? html`<ra-drawings .drawings=${this.drawings}></ra-drawings>` : html`${staleList(this.impact)}
        <div class="row">${choices(this.impact).map(choice => html`<button @click=${() => this.tell('settle', choice.value)}><span>${choice.label}</span><span class="price">${choice.price}</span></button>`)}</div>
        <p class="small soft">${t('stale.keep.hint')}</p>`}</section>`;
  }
}
customElements.define('ra-stale', RaStale);

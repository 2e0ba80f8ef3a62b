import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaElement, say } from '../element.js';
import { get, post } from '../api.js';
import { credits, t } from '../strings.js';

/** Drawings of one request by several models, side by side: each with its model, its price and its stills, of which one is picked. Tells `judged` when one was, and `closed`. */
class RaVersus extends RaElement {
  static properties = { ids: { attribute: false }, models: { attribute: false }, legs: { state: true }, picked: { state: true } };

  willUpdate(changed) {
    if (changed.has('ids')) {
      this.legs = undefined;
      this.look();
    }
  }

  look() {
    const asked = this.ids;
    return this.attempt(async () => {
      const legs = await Promise.all(asked.map(id => get(`/generations/${id}`)));
      if (asked === this.ids) {
        this.legs = legs;
      }
    });
  }

  pick(still) {
    return this.attempt(async () => {
      await post(`/assets/${still}/approve`);
      this.picked = still;
      say(t('kf.approved'));
      this.tell('judged');
    });
  }

  name(leg) {
    return this.models?.get(leg.model)?.name ?? leg.model;
  }

  render() {
    return html`<section class="stack tight panel" aria-labelledby="ab-heading" @stills=${this.look} @ended=${this.look}>
      <div class="row"><h2 id="ab-heading">${t('ab.heading')}</h2><button class="small push" @click=${() => this.tell('closed')}>${t('ab.close')}</button></div>
      <div class="legs">${repeat(this.legs ?? [], leg => leg.id, leg => this.leg(leg))}</div>
      <ra-problem .problem=${this.problem}></ra-problem></section>`;
  }

  leg(leg) {
    const open = ['queued', 'drawing'].includes(leg.state);
    const name = this.name(leg);
    return html`<section class="stack tight" aria-label=${name}><h3>${name} <span class="small soft">${credits(open ? leg.credits.held : leg.credits.spent)}</span></h3>
      ${leg.state === 'done' ? nothing : html`<ra-drawing .generation=${leg.id}></ra-drawing>`}
      ${leg.assets.map(still => html`<figure class="stack tight"><ra-picture .asset=${still} w="512" alt=${name}></ra-picture>
        ${this.picked === still ? html`<span class="chip good">${t('ab.picked')}</span>` : html`<button class="small" ?disabled=${this.busy} @click=${() => this.pick(still)}>${t('ab.pick', { model: name })}</button>`}</figure>`)}
      <p class="small row">${leg.decision ? html`<a href="#/decisions/${leg.decision}">${t('kf.why')}<span class="quiet">: ${name}</span></a>` : nothing}</p></section>`;
  }
}
customElements.define('ra-versus', RaVersus);

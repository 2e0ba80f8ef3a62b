import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { order } from '../api.js';
import { t } from '../strings.js';
import { held } from './price.js';

/** A shot on the board: its keyframe, its number, what it shows, what a try costs. Tells `shot-drawn`, `shot-move` {by}, `shot-delete`. */
class RaCard extends RaElement {
  static properties = { shot: { attribute: false }, number: {}, forecast: { attribute: false }, running: { attribute: false }, first: { type: Boolean }, last: { type: Boolean }, under: { state: true } };

  constructor() {
    super();
    this.under = [];
    this.over = new Set();
  }

  /** A drawing stays until it has told its end, although the board may not find it under way any more. */
  willUpdate(changed) {
    if (changed.has('running')) {
      this.follow(this.running ?? []);
    }
  }

  follow(ids) {
    this.under = [...new Set([...this.under, ...ids])].filter(id => !this.over.has(id));
  }

  draw(event) {
    event.stopPropagation();
    const { problem } = event.detail;
    if (problem) {
      this.problem = problem;
      this.requestUpdate();
      return;
    }
    this.attempt(async () => {
      const placed = await order(`/shots/${this.shot.id}/keyframes`, { quality: 'candidate', ...held(event.detail) });
      this.follow([placed.id]);
      this.tell('ra-placed');
    });
  }

  ended(event) {
    event.stopPropagation();
    this.over.add(event.detail.id);
    if (event.detail.state === 'done') {
      this.follow([]);
    }
    this.tell('shot-drawn', { shot: this.shot.id });
  }

  render() {
    const { shot, number } = this;
    const more = (key, act, off) => html`<button class="small plain" ?disabled=${off} @click=${act}>${t(key, { number })}</button>`;
    return html`<article class="card panel shot ${shot.hero ? 'hero' : ''}" aria-labelledby="shot-${shot.id}">
      <a class="frame" href="#/shots/${shot.id}" tabindex="-1" aria-hidden="true"><ra-picture .asset=${shot.current} w="512" alt=""></ra-picture></a>
      <div class="row tight"><h3 id="shot-${shot.id}"><a href="#/shots/${shot.id}">${t('board.shot.number', { number })}</a></h3>
        ${shot.shotType ? html`<span class="chip">${t(`shotType.${shot.shotType}`)}</span>` : nothing}${shot.hero ? html`<span class="chip warn">${t('board.shot.hero')}</span>` : nothing}
        ${this.forecast?.done ? html`<span class="chip good">${t('board.shot.approved')}</span>` : nothing}
        <span class="grip push" title=${t('board.shot.drag')} aria-hidden="true">⠿</span></div>
      <p class="clamp">${shot.description}</p>
      ${this.under.map(id => html`<ra-drawing .generation=${id} @ended=${this.ended}></ra-drawing>`)}
      <ra-problem .problem=${this.problem}></ra-problem>
      <div class="row tight foot">
        ${this.under.some(id => !this.over.has(id)) || this.forecast?.done || !this.forecast ? nothing : html`<ra-price small label=${t('board.shot.draw')} .known=${this.forecast.perTry}
          .ask=${{ purpose: 'keyframe', subject: shot.id, quality: 'candidate', count: 1 }} @draw=${this.draw}></ra-price>`}
        <details class="menu push"><summary aria-label=${t('board.shot.more', { number })}>⋯</summary><div class="stack tight">
          ${more('board.shot.earlier', () => this.tell('shot-move', { by: -1 }), this.first)}
          ${more('board.shot.later', () => this.tell('shot-move', { by: 1 }), this.last)}
          ${more('board.shot.delete', () => this.tell('shot-delete'))}</div></details>
      </div></article>`;
  }
}
customElements.define('ra-card', RaCard);

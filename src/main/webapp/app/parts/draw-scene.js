import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { get, order, post } from '../api.js';
import { shotNumber } from '../numbers.js';
import { credits, t } from '../strings.js';
import { openDialog } from './dialog.js';

const AT_ONCE = 5;

/** Draws a scene's shots after telling what each costs. @returns {Promise<object[]|undefined>} the drawings placed */
export const drawScene = (scene, index) => openDialog({
  title: t('scene.draw.heading', { n: index + 1 }),
  body: close => html`<ra-draw-scene .scene=${scene} .index=${index} @placed=${e => close(e.detail)}></ra-draw-scene>`,
});

class RaDrawScene extends RaElement {
  static properties = { scene: { attribute: false }, index: { type: Number }, which: { state: true }, quality: { state: true }, quotes: { state: true }, balance: { state: true } };

  constructor() {
    super();
    this.which = 'missing';
    this.quality = 'candidate';
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.scene.shots.every(shot => shot.current)) {
      this.which = 'all';
    }
    this.price();
  }

  get shots() {
    return this.scene.shots.filter(shot => this.which === 'all' || !shot.current);
  }

  async price() {
    const asked = {};
    this.asked = asked;
    this.quotes = undefined;
    const shots = [...this.shots];
    const quotes = new Map();
    const work = async () => {
      for (let shot = shots.shift(); shot && this.asked === asked; shot = shots.shift()) {
        quotes.set(shot.id, await post('/routes', { purpose: 'keyframe', subject: shot.id, quality: this.quality, count: 1 }).then(d => d.quote, problem => ({ problem })));
      }
    };
    const [balance] = await Promise.all([get('/credits').catch(() => undefined), ...Array.from({ length: AT_ONCE }, work)]);
    if (this.asked === asked) {
      Object.assign(this, { quotes, balance });
    }
  }

  async place() {
    const placed = [];
    await this.attempt(async () => {
      for (const shot of this.shots) {
        const quote = this.quotes.get(shot.id);
        if (quote && !quote.problem) {
          placed.push(await order(`/shots/${shot.id}/keyframes`, { quality: this.quality, quote: quote.id }));
        }
      }
    });
    if (!this.problem) {
      this.tell('placed', placed);
    }
  }

  render() {
    const shots = this.shots;
    const priced = shots.map(shot => this.quotes?.get(shot.id)).filter(quote => quote && !quote.problem);
    const sum = priced.reduce((all, quote) => all + quote.credits, 0);
    const radio = (name, value, text) => html`<label class="check"><input type="radio" name=${name} .checked=${this[name] === value} @change=${() => { this[name] = value; this.price(); }}>${text}</label>`;
    return html`<div class="stack">
      <fieldset class="stack tight"><legend class="label">${t('scene.draw.which')}</legend>${radio('which', 'missing', t('scene.draw.missing'))}${radio('which', 'all', t('scene.draw.all'))}</fieldset>
      <fieldset class="stack tight"><legend class="label">${t('quality.label')}</legend>
        ${['candidate', 'final'].map(q => radio('quality', q, html`${t(`quality.${q}`)} <span class="soft">${t(`quality.${q}.hint`)}</span>`))}</fieldset>
      ${shots.length === 0 ? html`<p role="status">${t('scene.draw.none')}</p>`
        : this.quotes === undefined ? html`<p role="status" class="soft">${t('scene.draw.pricing')}</p>`
          : html`<p role="status">${t('scene.draw.total', { credits: credits(sum) })} ${this.balance && sum > this.balance.available ? html`<b>${t('scene.draw.exceeds', { available: this.balance.available })}</b>` : nothing}</p>
            ${shots.map(shot => [shot, this.quotes.get(shot.id)?.problem]).filter(([, problem]) => problem).map(([shot, problem]) =>
              html`<p class="note warn small">${t('scene.draw.unpriced', { number: shotNumber(this.index, this.scene.shots.indexOf(shot)), why: [problem.detail ?? problem.title, ...new Set((problem.excluded ?? []).map(e => e.reason))].slice(0, 3).join(' ') })}</p>`)}`}
      <ra-problem .problem=${this.problem}></ra-problem>
      <div class="row"><button class="primary" ?disabled=${!priced.length || this.busy} @click=${this.place}><span>${t('scene.draw.do', { count: t('scene.draw.shots', { n: priced.length }) })}</span>
        ${this.quotes ? html`<span class="price">${credits(sum)}</span>` : nothing}</button></div></div>`;
  }
}
customElements.define('ra-draw-scene', RaDrawScene);

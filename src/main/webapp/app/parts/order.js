import { html, nothing } from 'lit';
import { RaElement, say } from '../element.js';
import { credits, t } from '../strings.js';
import { openDialog } from './dialog.js';
import { held } from './price.js';
import './why.js';

/**
 * How a shot is drawn: candidate or final, how many, by whom, from which seed; with the price on the button. `text` are words that are not saved yet. Tells `order` with the body of
 * POST /api/shots/{id}/keyframes, held to the price that is shown, and `priced` as the button does.
 */
class RaOrder extends RaElement {
  static properties = { shot: {}, text: {}, models: { attribute: false }, busy: { type: Boolean }, quality: { state: true }, count: { state: true }, picked: { state: true }, price: { state: true } };

  constructor() {
    super();
    Object.assign(this, { quality: 'candidate', count: 1, picked: [] });
  }

  /** What POST /api/routes is asked. It is the same object as long as it says the same. */
  get ask() {
    return { purpose: 'keyframe', subject: this.shot, quality: this.quality, count: this.count, ...(this.text ? { prompt: this.text } : {}) };
  }

  /** Somebody insists on a model for the next drawing. */
  insist(model) {
    this.picked = [model];
  }

  /** Looks at the price again, for something it hangs on has changed elsewhere. */
  again() {
    this.querySelectorAll('ra-price').forEach(button => button.quote());
  }

  get seeds() {
    const ids = this.picked.length ? this.picked : [this.price?.decisions?.[0]?.chosen?.model];
    return ids.some(id => this.models?.get(id)?.seeds);
  }

  get comparing() {
    return this.picker?.many;
  }

  get picker() {
    return this.querySelector('ra-picker');
  }

  priced(event) {
    this.price = event.detail;
  }

  draw(event) {
    event.stopPropagation();
    const { credits: price, problem } = event.detail;
    if (price === undefined && !problem) {
      say(t('order.choosing'), 'info');
      return;
    }
    if (this.comparing && this.picked.length < 2) {
      say(t('order.two'), 'warn');
      return;
    }
    const seed = this.querySelector('#order-seed')?.value ?? '';
    this.tell('order', {
      count: this.count, quality: this.quality, live: false, ...(this.picked.length < 2 ? held(event.detail) : {}), ...(seed === '' ? {} : { seed: Number(seed) }),
      ...(this.picked.length ? { model: this.picked.length === 1 ? this.picked[0] : this.picked } : {}),
    });
  }

  name(id) {
    return this.models?.get(id)?.name ?? id;
  }

  render() {
    const several = this.picked.length > 1;
    return html`<section class="panel stack" aria-labelledby="order-heading" @priced=${this.priced} @draw=${this.draw}>
      <h2 id="order-heading">${t('order.heading')}</h2>
      <div class="columns many">
        <fieldset class="field"><legend class="label">${t('quality.label')}</legend>${['candidate', 'final'].map(q => html`<label class="check"><input type="radio" name="quality" .checked=${this.quality === q} @change=${() => { this.quality = q; }}>${t(`quality.${q}`)} <span class="hint">${t(`quality.${q}.hint`)}</span></label>`)}</fieldset>
        <div class="field"><label for="order-count">${t('order.count')}</label><input id="order-count" type="number" min="1" max="8" .value=${String(this.count)} @change=${e => { this.count = Math.min(8, Math.max(1, Math.round(Number(e.target.value)) || 1)); e.target.value = this.count; }}></div>
      </div>
      <ra-picker several .picked=${this.picked} @picked=${e => { e.stopPropagation(); this.picked = e.detail.models; }}></ra-picker>
      ${this.seeds ? html`<div class="field"><label for="order-seed">${t('order.seed')}</label><input id="order-seed" type="number" min="0" max="4294967295" step="1" aria-describedby="order-seed-hint"><p class="hint" id="order-seed-hint">${t('order.seed.hint')}</p></div>` : nothing}
      ${several && this.price?.quotes?.length === this.picked.length ? html`<div class="small"><p>${t('order.ab.legs')}</p><ul class="bullets">${this.price.quotes.map((q, i) => html`<li>${t('ab.leg', { model: this.name(this.picked[i]), credits: credits(q.credits) })}</li>`)}</ul></div>` : nothing}
      <ra-price primary .ask=${this.ask} .models=${this.picked} .label=${t(several ? 'order.draw.ab' : 'order.draw')} ?disabled=${this.busy}></ra-price>
      <ra-problem .problem=${this.price?.problem}></ra-problem>
      ${this.price?.quotes?.length ? html`<p class="small row tight"><span class="soft">${t(several ? 'order.would.ab' : 'order.would', { model: this.name(this.price.quotes[0].model) })}</span>
        ${this.price.decisions.map(d => html`<button class="plain small" @click=${() => this.why(d)}>${several ? t('order.why.one', { model: this.name(d.chosen.model) }) : t('order.why')}</button>`)}</p>` : nothing}</section>`;
  }

  why(decision) {
    return openDialog({ title: t('order.why'), wide: true, body: () => html`<ra-why .decision=${decision} @pins=${() => this.tell('pins')}></ra-why>` });
  }
}
customElements.define('ra-order', RaOrder);

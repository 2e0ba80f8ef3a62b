import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { post } from '../api.js';
import { impact } from '../looks.js';
import { openDialog } from './dialog.js';
import { choices, staleList } from './stale.js';
import { credits, t } from '../strings.js';

/** Asks before a look is locked: whether a master is drawn, and, where shots become stale, what is to become of them. @returns {Promise<{master: boolean, then?: string}|undefined>} */
export const lockDialog = ({ look, who, still, number }) => openDialog({
  title: t(who.lock ? 'lock.again.title' : 'lock.title', { name: who.name, number }), wide: Boolean(who.lock),
  body: close => html`<ra-lock .look=${look} .who=${who} .still=${still} .number=${number} @chosen=${e => close(e.detail)}></ra-lock>`,
});

class RaLock extends RaElement {
  static properties = { look: { attribute: false }, who: { attribute: false }, still: { attribute: false }, number: { type: Number }, impact: { state: true }, master: { state: true }, price: { state: true }, then: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.then = '';
    this.ask();
  }

  ask() {
    return this.attempt(async () => { this.impact = await impact(this.look, this.who.id, this.still.id); });
  }

  async priced(on) {
    this.master = on;
    if (on && !this.price) {
      const { prompt, brief } = this.still.provenance;
      const words = brief ?? prompt;
      const decision = await this.attempt(() => post('/routes', { purpose: this.look.purpose, subject: this.who.id, quality: 'final', count: 1, ...(words ? { prompt: words } : {}) }));
      this.price = decision?.quote.credits;
    }
  }

  /** Undefined where a part of it is not known. */
  get total() {
    const shots = { all: this.impact.all.credits, unapproved: this.impact.unapproved.credits }[this.then];
    const master = this.master ? this.price : 0;
    return ['all', 'unapproved'].includes(this.then) ? (shots === undefined || master === undefined ? undefined : shots + master) : master;
  }

  render() {
    if (!this.impact) {
      return this.problem ? html`<ra-problem .problem=${this.problem} .again=${() => this.ask()}></ra-problem>` : html`<p class="soft" role="status">${t('lock.looking')}</p>`;
    }
    const stale = this.impact.stale.length;
    const spends = this.master || ['all', 'unapproved'].includes(this.then);
    return html`<form class="form" @submit=${e => { e.preventDefault(); this.tell('chosen', { master: !!this.master, then: this.then || undefined }); }}>
      <div class="versus">${this.who.lock && this.who.lock.asset !== this.still.id ? html`<figure><ra-picture .asset=${this.who.lock.asset} w="256" alt=${t('lock.before', { name: this.who.name })}></ra-picture><figcaption class="small">${t('lock.version', { version: this.who.lock.version })}</figcaption></figure><span class="arrow" aria-hidden="true">→</span>` : nothing}
        <figure><ra-picture .asset=${this.still.id} w="256" alt=${t('look.candidate.alt', { name: this.who.name, number: this.number })}></ra-picture><figcaption class="small">${t('lock.version', { version: (this.who.locks[0]?.version ?? 0) + 1 })}</figcaption></figure>
        <p class="grow">${t(this.who.lock ? 'lock.again.text' : 'lock.text', { name: this.who.name })}</p></div>
      ${stale ? html`<section class="stack tight"><h3>${t('stale.would', { n: stale })}</h3>${staleList(this.impact, false)}
        <fieldset class="stack tight"><legend class="label">${t('stale.what')}</legend>
          ${[...choices(this.impact), { value: '', label: t('stale.later'), price: undefined }].map(choice => html`<label class="check"><input type="radio" name="then" value=${choice.value} .checked=${this.then === choice.value} @change=${() => { this.then = choice.value; }}>
            <span>${choice.label}${choice.value === '' ? nothing : html` <span class="price soft">· ${choice.price}</span>`}</span></label>`)}</fieldset></section>`
    : this.who.lock ? html`<p class="note good">${t('stale.none', { n: this.impact.unaffected })}</p>` : nothing}
      <label class="check"><input type="checkbox" .checked=${!!this.master} @change=${e => this.priced(e.target.checked)}><span>${t('lock.master')}
        ${this.master ? html`<span class="price soft">· ${this.price === undefined && this.busy ? t('credits.pricing') : credits(this.price)}</span>` : nothing} <span class="hint">${t('lock.master.hint')}</span></span></label>
      <ra-problem .problem=${this.problem}></ra-problem>
      <div class="row"><button class="primary" ?disabled=${this.busy}><span>${t('lock.do')}</span>${spends ? html`<span class="price">${credits(this.total)}</span>` : nothing}</button></div></form>`;
  }
}
customElements.define('ra-lock', RaLock);

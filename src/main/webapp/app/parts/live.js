import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { post } from '../api.js';
import { credits, t } from '../strings.js';

const PAUSE = 1500;

/**
 * The live loop of a shot: while it is on, a pause in typing draws one candidate. It draws one at a time, never dearer than was said when it was switched on, and counts what it spent.
 * Properties: `shot` an id, `text` what stands there now, `model` an id where somebody insists. Tells `redraw` with the body of the order; whoever orders says `begun(id)`, `over(drawing)` or `halt(why)`.
 */
class RaLive extends RaElement {
  static properties = { shot: {}, text: {}, model: {}, on: { state: true }, price: { state: true }, drawing: { state: true }, waiting: { state: true }, count: { state: true }, spent: { state: true }, why: { state: true } };

  constructor() {
    super();
    this.count = 0;
    this.spent = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.quote();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.off();
  }

  updated(changed) {
    if (changed.has('shot') && changed.get('shot') || changed.has('model') && changed.get('model') !== this.model) {
      this.off();
      this.quote();
    } else if (changed.has('text') && changed.get('text') !== undefined && this.on) {
      this.wait();
    }
  }

  get ask() {
    return { purpose: 'keyframe', subject: this.shot, quality: 'candidate', live: true, count: 1, ...(this.text?.trim() ? { prompt: this.text.trim() } : {}), ...(this.model ? { model: this.model } : {}) };
  }

  /** @returns {Promise<{id, credits}|undefined>} what one redraw costs now */
  async quote() {
    const ruling = await this.attempt(() => post('/routes', this.ask));
    if (ruling && !this.on) {
      this.price = ruling.quote.credits;
    }
    return ruling?.quote;
  }

  wait() {
    clearTimeout(this.timer);
    this.waiting = true;
    this.timer = setTimeout(() => this.go(), PAUSE);
  }

  async go() {
    if (!this.on || this.drawing || !this.text.trim()) {
      return;
    }
    this.waiting = false;
    this.drawing = true;
    const quote = await this.quote();
    if (!this.on || !quote) {
      this.drawing = false;
      this.on = false;
    } else if (quote.credits > this.price) {
      this.price = quote.credits;
      this.halt(t('live.dearer', { credits: credits(quote.credits) }));
    } else {
      this.tell('redraw', { count: 1, quality: 'candidate', live: true, quote: quote.id, ...(this.model ? { model: this.model } : {}) });
    }
  }

  begun(id) {
    this.drawing = id;
  }

  /** @param drawing that ended; one that is not this loop's is none of its business */
  over(drawing) {
    if (drawing.id !== this.drawing) {
      return;
    }
    this.drawing = undefined;
    this.count++;
    this.spent += drawing.credits.spent;
    if (drawing.state !== 'done') {
      this.halt(t(`draw.${drawing.state}`));
    } else if (this.waiting && this.on) {
      this.wait();
    }
  }

  halt(why) {
    this.drawing = undefined;
    this.off();
    this.why = why;
  }

  off() {
    clearTimeout(this.timer);
    this.on = false;
    this.waiting = false;
  }

  toggle(on) {
    this.why = undefined;
    this.off();
    this.on = on;
  }

  render() {
    return html`<div class="live stack tight">
      <label class="check"><input type="checkbox" .checked=${!!this.on} ?disabled=${this.price === undefined} @change=${e => this.toggle(e.target.checked)} aria-describedby="live-hint">${t('live.label')}</label>
      <p class="hint" id="live-hint">${this.price === undefined ? t('live.hint.unpriced') : this.on ? t('live.on', { credits: credits(this.price) }) : t('live.hint', { credits: credits(this.price) })}</p>
      ${this.on ? html`<div class="row tight"><span class="small" role="status">${this.drawing ? (this.waiting ? t('live.next') : t('draw.working.drawing')) : this.waiting ? t('live.waiting') : ''}</span><button class="small" @click=${() => this.toggle(false)}>${t('live.stop')}</button></div>` : nothing}
      ${this.count ? html`<p class="small"><b>${t('live.total', { n: this.count, spent: credits(this.spent) })}</b></p>` : nothing}
      ${this.why ? html`<p class="note warn small" role="status">${t('live.stopped', { why: this.why })}</p>` : nothing}
      <ra-problem .problem=${this.problem}></ra-problem></div>`;
  }
}
customElements.define('ra-live', RaLive);

import { html, nothing } from 'lit';
import { RaElement, moneyMoved, say } from '../element.js';
import { del, follow, get, insist, post } from '../api.js';
import { credits, t } from '../strings.js';

/** One drawing under way, followed live: what it does, for how long, how many stills are there. Tells `stills` when new ones came and `ended` with the whole drawing. */
class RaDrawing extends RaElement {
  static properties = { generation: {}, moment: { state: true }, lost: { state: true }, over: { state: true }, now: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.tick = setInterval(() => { this.now = Date.now(); }, 1000);
    this.began = Date.now();
    this.watch();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.tick);
    this.gone?.abort();
  }

  async watch() {
    this.gone?.abort();
    this.gone = new AbortController();
    let drawn = 0;
    await this.attempt(async () => {
      const last = await follow(this.generation, moment => {
        this.moment = moment;
        this.first ??= Date.parse(moment.at);
        if (moment.drawn > drawn) {
          drawn = moment.drawn;
          this.tell('stills', { generation: this.generation, drawn });
        }
      }, { signal: this.gone.signal, line: lost => { this.lost = lost; } });
      if (last) {
        this.over = await insist(() => get(`/generations/${this.generation}`), this.gone.signal);
        clearInterval(this.tick);
        moneyMoved();
        const count = this.over.assets.length;
        say(count ? t('draw.done', { n: count }) : t(`draw.${this.over.state}`), count ? 'good' : 'warn');
        this.tell('ended', this.over);
      }
    });
  }

  cancel() {
    return this.attempt(async () => {
      await del(`/generations/${this.generation}`);
      moneyMoved();
    });
  }

  resolve(as) {
    return this.attempt(async () => {
      this.over = await post(`/generations/${this.generation}/resolve`, { as });
      moneyMoved();
      this.tell('ended', this.over);
    });
  }

  render() {
    if (this.over) {
      return this.ending(this.over);
    }
    const seconds = this.first ? Math.max(0, Math.round(((this.now ?? Date.now()) - Math.min(this.first, this.began)) / 1000)) : 0;
    const state = this.moment?.state ?? 'queued';
    return html`<div class="drawing">
      <span class="brush" aria-hidden="true"></span>
      <div class="stack tight grow">
        <div class="row tight"><b role="status">${t(state === 'drawing' ? 'draw.working.drawing' : 'draw.working.queued')}</b>
          ${this.moment ? html`<span class="soft">${t('draw.drawn', this.moment)}</span>` : nothing}<span class="soft" aria-hidden="true">${t('draw.elapsed', { n: seconds })}</span></div>
        <progress max=${this.moment?.count ?? 1} value=${this.moment?.drawn || nothing} aria-label=${t('draw.working.drawing')}></progress>
        ${this.lost ? html`<p class="small soft" role="status">${t('line.lost')}</p>` : nothing}
        <ra-problem .problem=${this.problem}></ra-problem>
      </div>
      <button class="small" aria-label=${t('draw.cancel')} ?disabled=${this.busy && false} @click=${this.cancel}>${t('cancel')}</button>
    </div>`;
  }

  ending(g) {
    if (g.state === 'done') {
      return nothing;
    }
    const tried = g.attempts.filter(a => a.cause);
    return html`<div class="note ${g.state === 'cancelled' ? '' : g.state === 'unknown' ? 'warn' : 'bad'} stack tight">
      <p><b>${t(`draw.state.${g.state}`)}</b> — ${t(`draw.${g.state}`)} ${g.credits.held ? html`(${credits(g.credits.held)} ${t('money.held')})` : nothing}</p>
      ${g.failure ? html`<p class="small">${g.failure.detail ?? g.failure}</p>` : nothing}
      ${tried.length ? html`<ul class="bullets small">${tried.map(a => html`<li>${a.model}: ${a.outcome}, ${a.cause}</li>`)}</ul>` : nothing}
      ${g.state === 'unknown' ? html`<div class="row tight"><button class="small" @click=${() => this.resolve('released')}>${t('draw.unknown.release')}</button>
        <button class="small" @click=${() => this.resolve('spent')}>${t('draw.unknown.spent')}</button></div><ra-problem .problem=${this.problem}></ra-problem>` : nothing}
    </div>`;
  }
}
customElements.define('ra-drawing', RaDrawing);

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaElement, say } from '../element.js';
import { post } from '../api.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { openDialog } from './dialog.js';
import { compared } from './compare.js';
import { credits, t } from '../strings.js';

const MOST = 4;
const CHIPS = { approved: 'good', locked: 'good', rejected: 'bad', new: '' };

/** Asks why a still is rejected. @returns {Promise<{reason?: string}|undefined>} */
const reasonFor = (id, number) => openDialog({
  title: t('look.reject.title', { number }),
  body: close => html`<form class="form" @input=${e => keepDraft(`reject.${id}`, new FormData(e.currentTarget).get('reason'))} @submit=${e => {
    e.preventDefault();
    const reason = new FormData(e.target).get('reason').trim();
    close(reason ? { reason } : {});
  }}>
    <div class="field"><label for="r-reason">${t('look.reject.reason')}</label><textarea id="r-reason" name="reason" maxlength="1000" rows="3" aria-describedby="r-hint" .value=${draft(`reject.${id}`) ?? ''}></textarea><p class="hint" id="r-hint">${t('look.reject.hint')}</p></div>
    <div class="row"><button class="danger">${t('look.reject')}</button></div></form>`,
});

/** Stills to choose a look from, newest first, with frames for those still being drawn. Tells `lock` with the still to lock, and `judged` when one was approved or rejected. */
class RaCandidates extends RaElement {
  static properties = { look: { attribute: false }, who: { attribute: false }, stills: { attribute: false }, pending: { type: Number }, picked: { state: true }, hiding: { state: true } };

  constructor() {
    super();
    Object.assign(this, { stills: [], picked: [] });
  }

  number(still) {
    return this.stills.length - this.stills.indexOf(still);
  }

  pick(id, on) {
    this.picked = on ? [...this.picked, id] : this.picked.filter(other => other !== id);
  }

  /** Whoever pressed a button that is gone by now goes on at the same still. */
  updated(changed) {
    if (changed.has('stills') && this.at && [null, document.body].includes(document.activeElement)) {
      this.querySelector(`[data-still="${this.at}"] input`)?.focus({ preventScroll: true });
      this.at = undefined;
    }
  }

  lock(still) {
    this.at = still.id;
    this.tell('lock', still);
  }

  async approve(still) {
    this.at = still.id;
    if (await this.attempt(() => post(`/assets/${still.id}/approve`))) {
      say(t('look.approved.said', { number: this.number(still) }));
      this.tell('judged');
    }
  }

  async reject(still) {
    this.at = still.id;
    const number = this.number(still);
    const why = await reasonFor(still.id, number);
    if (why && await this.attempt(() => post(`/assets/${still.id}/reject`, why))) {
      forgetDraft(`reject.${still.id}`);
      say(t('look.rejected.said', { number }));
      this.tell('judged');
    }
  }

  async compare() {
    const stills = this.stills.filter(still => this.picked.includes(still.id));
    const done = await compared(stills.map(still => ({ still, number: this.number(still), name: this.alt(still) })));
    if (done) {
      await { lock: () => this.lock(done.still), approve: () => this.approve(done.still), reject: () => this.reject(done.still) }[done.act]();
    }
  }

  alt(still) {
    return t('look.candidate.alt', { name: this.who.name, number: this.number(still) });
  }

  render() {
    const stills = this.stills.filter(still => !this.hiding || still.state !== 'rejected');
    const rejected = this.stills.filter(still => still.state === 'rejected').length;
    if (!stills.length && !this.pending && !rejected) {
      return nothing;
    }
    const picked = this.picked.filter(id => this.stills.some(still => still.id === id));
    return html`<div class="stack">
      ${this.stills.length > 1 ? html`<div class="row"><button ?disabled=${picked.length < 2} @click=${this.compare}>${t('look.compare')}</button>
        <span class="small soft" role="status">${picked.length < 2 ? t('look.compare.hint') : t('look.compare.picked', { n: picked.length })}</span>
        ${rejected ? html`<label class="check push"><input type="checkbox" .checked=${!!this.hiding} @change=${e => { this.hiding = e.target.checked; }}>${t('look.hide', { n: rejected })}</label>` : nothing}</div>` : nothing}
      <ra-problem .problem=${this.problem}></ra-problem>
      <ul class="candidates ${this.look.purpose}">
        ${Array.from({ length: Math.max(0, this.pending) }, () => html`<li class="candidate pending"><span class="frame"><span class="blank waiting">${t('look.pending')}</span></span></li>`)}
        ${repeat(stills, still => still.id, still => this.card(still, picked))}</ul></div>`;
  }

  card(still, picked) {
    const n = this.number(still);
    const { model, credits: cost, decision, relation } = still.provenance;
    const on = picked.includes(still.id);
    const locked = this.who.lock?.asset === still.id;
    return html`<li class="candidate panel ${still.state} ${on ? 'on' : ''}" data-still=${still.id}>
      <a class="frame" href="#/assets/${still.id}"><ra-picture .asset=${still.id} w="512" alt=${this.alt(still)}></ra-picture></a>
      <div class="row tight"><label class="check"><input type="checkbox" .checked=${on} ?disabled=${!on && picked.length >= MOST} aria-label=${t('look.compare.one', { number: n })} @change=${e => this.pick(still.id, e.target.checked)}><b>${n}</b></label>
        <span class="chip push ${CHIPS[still.state] ?? ''}">${t(`state.${still.state}`)}</span></div>
      <p class="small soft">${relation === 'uploaded' ? t('cast.uploaded') : html`${model} · ${credits(cost)}`}${relation && relation !== 'uploaded' ? html` · ${t(`still.how.${relation}`)}` : nothing}</p>
      ${still.reason ? html`<p class="small">“${still.reason}”</p>` : nothing}
      <div class="row tight acts">
        ${locked ? nothing : html`<button class="small" aria-label=${t('look.lock.one', { number: n })} ?disabled=${this.busy} @click=${() => this.lock(still)}>${t('look.lock')}</button>`}
        ${['approved', 'locked'].includes(still.state) ? nothing : html`<button class="small" aria-label=${t('look.approve.one', { number: n })} ?disabled=${this.busy} @click=${() => this.approve(still)}>${t('look.approve')}</button>`}
        ${['rejected', 'locked'].includes(still.state) ? nothing : html`<button class="small" aria-label=${t('look.reject.one', { number: n })} ?disabled=${this.busy} @click=${() => this.reject(still)}>${t('look.reject')}</button>`}</div>
      <p class="small links">${decision ? html`<a href="#/decisions/${decision}" aria-label=${t('look.why.one', { number: n })}>${t('look.why')}</a>` : nothing}
        <a href="#/assets/${still.id}/lineage" aria-label=${t('look.lineage.one', { number: n })}>${t('nav.lineage')}</a></p></li>`;
  }
}
customElements.define('ra-candidates', RaCandidates);

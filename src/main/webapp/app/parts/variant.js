import { html, nothing } from 'lit';
import { RaElement, say } from '../element.js';
import { post } from '../api.js';
import { credits, t, when } from '../strings.js';
import { openDialog } from './dialog.js';
import { branch, placed } from '../library/branch.js';
import { held } from './price.js';

/**
 * One variant of a shot, large, with what can be done with it. Tells `judged` when it was approved or rejected, `ordered` with the drawing where it is drawn again or edited.
 */
class RaVariant extends RaElement {
  static properties = { still: { attribute: false }, n: { type: Number }, count: { type: Number }, current: { type: Boolean }, models: { attribute: false }, project: { attribute: false } };

  updated(changed) {
    if (changed.has('still')) {
      // computed, so it cannot stand in a style sheet
      this.querySelector('.frame')?.style.setProperty('--ratio', `${this.still.width} / ${this.still.height}`);
    }
  }

  get made() {
    return this.still.provenance;
  }

  get quality() {
    return this.made.parameters?.tier === 'full' ? 'final' : 'candidate';
  }

  get again() {
    return { purpose: 'keyframe', subject: this.still.depicts ?? this.still.shot, prompt: this.made.brief, quality: this.quality, count: 1 };
  }

  get model() {
    return this.models?.get(this.made.model)?.name ?? this.made.model ?? '–';
  }

  approve() {
    return this.attempt(async () => {
      await post(`/assets/${this.still.id}/approve`);
      say(t('kf.approved'));
      this.tell('judged');
    });
  }

  async reject() {
    const reason = await openDialog({
      title: t('kf.reject.title'),
      body: close => html`<form class="form" @submit=${e => { e.preventDefault(); close(new FormData(e.target).get('reason').trim()); }}>
        <div class="field"><label for="reject-reason">${t('kf.reject.reason')}</label><textarea id="reject-reason" name="reason" rows="3" maxlength="1000" aria-describedby="reject-hint" autofocus></textarea><p class="hint" id="reject-hint">${t('kf.reject.hint')}</p></div>
        <div class="row"><button class="danger">${t('kf.reject.do')}</button></div></form>`,
    });
    if (reason !== undefined) {
      await this.attempt(async () => {
        await post(`/assets/${this.still.id}/reject`, reason ? { reason } : {});
        say(t('kf.rejected'));
        this.tell('judged');
      });
    }
  }

  /** @param how to draw from this still: says the drawing, or nothing where it was not asked for after all */
  async draw(how) {
    const drawing = await this.attempt(how);
    if (drawing) {
      this.tell('ordered', drawing);
    }
  }

  redraw(event) {
    event.stopPropagation();
    return this.draw(() => placed(this.still, 'regenerate', { count: 1, ...held(event.detail) }));
  }

  async copy() {
    await navigator.clipboard.writeText(this.made.prompt);
    say(t('copied'));
  }

  render() {
    const s = this.still;
    return html`<article class="variant stack tight">
      <ra-picture class="frame" .asset=${s.id} .alt=${t('kf.alt', { n: this.n, brief: this.made.brief ?? '' })}></ra-picture>
      <p class="row tight">${this.current ? html`<span class="chip good">${t('kf.current')}</span>` : nothing}<span class="chip ${{ approved: 'good', rejected: 'bad' }[s.state] ?? ''}">${t(`state.${s.state}`)}</span><span class="chip">${t(`quality.${this.quality}`)}</span>
        <span class="small soft">${t('kf.by', { model: this.model, credits: this.made.credits ? credits(this.made.credits) : t('credits.free'), at: when(this.made.createdAt) })}</span></p>
      ${s.reason ? html`<p class="small">“${s.reason}”</p>` : nothing}
      <div class="row tight">
        ${s.state === 'approved' && this.current ? nothing : html`<button class="primary" ?disabled=${this.busy} @click=${this.approve}>${t(s.state === 'approved' ? 'kf.approve.again' : 'kf.approve')}</button>`}
        ${s.state === 'rejected' ? nothing : html`<button ?disabled=${this.busy} @click=${this.reject}>${t('kf.reject')}</button>`}
        ${this.made.model ? html`<ra-price .ask=${this.again} .models=${[this.made.model]} .label=${t('kf.redraw')} ?disabled=${this.busy} @priced=${e => e.stopPropagation()} @draw=${this.redraw}></ra-price>
          <button ?disabled=${this.busy} @click=${() => this.draw(() => branch(this.still))}>${t('kf.edit')}</button>` : nothing}
      </div>
      <ra-problem .problem=${this.problem}></ra-problem>
      <p class="small links">${this.made.decision ? html`<a href="#/decisions/${this.made.decision}">${t('kf.why')}</a>` : nothing}<a href="#/assets/${s.id}">${t('kf.still')}</a><a href="#/assets/${s.id}/lineage">${t('kf.lineage')}</a></p>
      ${this.made.prompt ? html`<details><summary>${t('kf.words')}</summary><div class="stack tight inside"><dl class="wording"><dt>${t('kf.brief')}</dt><dd class="script">${this.made.brief}</dd><dt>${t('kf.prompt', { model: this.model })}</dt><dd class="script">${this.made.prompt}</dd></dl>
        <p class="row tight"><button class="small" @click=${this.copy}>${t('kf.copy')}</button>${this.made.seed === undefined ? nothing : html`<span class="small soft">${t('kf.seed', { seed: this.made.seed })}</span>`}</p></div></details>` : nothing}
    </article>`;
  }
}
customElements.define('ra-variant', RaVariant);

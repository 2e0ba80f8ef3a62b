import { html, nothing } from 'lit';
import { RaElement, say } from '../element.js';
import { post } from '../api.js';
import { credits, t } from '../strings.js';
import { usable } from './picker.js';
import { lift, pin, pins } from './pinning.js';
import { breaks } from './why.js';

const SCOPES = ['request', 'temporary', 'scene', 'project', 'workspace'];

/**
 * Insisting on a model: for what is drawn on this page, the next renders, the scene, the project or the workspace; and the pins in force. Before anything is pinned Ra is asked what it would say to it, with
 * this shot. Tells `insist` with a model where only this page's drawings are meant, and `pins` when a pin came or went.
 */
class RaPins extends RaElement {
  static properties = { shot: { attribute: false }, models: { attribute: false }, standing: { state: true }, model: { state: true }, scope: { state: true }, renders: { state: true }, would: { state: true } };

  constructor() {
    super();
    Object.assign(this, { model: '', scope: 'request', renders: 3 });
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  look() {
    return this.attempt(async () => { this.standing = await pins(); });
  }

  /** What Ra would say if this shot were drawn by that model. */
  async choose(model) {
    this.model = model;
    this.would = undefined;
    if (model) {
      const would = await post('/routes', { purpose: 'keyframe', subject: this.shot.id, model }).catch(problem => ({ problem }));
      if (this.model === model) {
        this.would = would;
      }
    }
  }

  async set(event) {
    event.preventDefault();
    if (this.scope === 'request') {
      this.tell('insist', { model: this.model });
      say(t('pins.request.done'));
      return;
    }
    await this.attempt(async () => {
      await pin(this.scope, this.shot[this.scope], this.model, this.renders);
      say(t('pins.done'));
      await this.changed();
    });
  }

  lifted(one) {
    return this.attempt(async () => {
      await lift(one);
      say(t('pins.lifted'));
      await this.changed();
    });
  }

  async changed() {
    this.standing = await pins();
    this.tell('pins');
  }

  name(id) {
    return this.models?.get(id)?.name ?? id;
  }

  render() {
    const standing = this.standing ?? [];
    return html`<details class="panel pins"><summary><b>${t('pins.heading')}</b> ${standing.length ? html`<span class="chip info">${standing.length}</span>` : nothing}</summary>
      <form class="form inside" @submit=${this.set}>
        <p class="hint">${t('pins.hint')}</p>
        <div class="field"><label for="pin-model">${t('pins.model')}</label><select id="pin-model" required @change=${e => this.choose(e.target.value)}><option value="">${t('pins.choose')}</option>
          ${[...this.models?.values() ?? []].filter(usable).map(m => html`<option value=${m.id}>${m.name} · ${credits(m.price)}</option>`)}</select></div>
        <div class="columns"><div class="field"><label for="pin-scope">${t('pins.for')}</label><select id="pin-scope" @change=${e => { this.scope = e.target.value; }}>${SCOPES.map(s => html`<option value=${s} .selected=${s === this.scope}>${t(`pins.for.${s}`)}</option>`)}</select></div>
          ${this.scope === 'temporary' ? html`<div class="field"><label for="pin-renders">${t('pins.renders')}</label><input id="pin-renders" type="number" min="1" max="1000" required .value=${String(this.renders)} @change=${e => { this.renders = Number(e.target.value); }}></div>` : nothing}</div>
        <div role="status">${this.forewarned()}</div>
        <div><button ?disabled=${this.busy || !this.model}>${t(this.would?.warnings?.length ? 'pins.doAnyway' : 'pins.do')}</button></div>
        <ra-problem .problem=${this.problem}></ra-problem>
      </form>
      <h3>${t('pins.active')}</h3>
      ${standing.length ? html`<ul class="stack tight">${standing.map(one => html`<li class="row tight"><span><b>${this.name(one.model)}</b> · ${this.where(one)}</span>
        <button class="small push" aria-label=${t('pins.remove', { model: this.name(one.model), scope: this.where(one) })} ?disabled=${this.busy} @click=${() => this.lifted(one)}>${t('remove')}</button></li>`)}</ul>` : html`<p class="soft small">${t('pins.none')}</p>`}
    </details>`;
  }

  where(one) {
    const here = one.scope === 'temporary' || one.scope === 'workspace' || this.shot[one.scope] === one.target;
    return t(`pins.scope.${one.scope}${here ? '' : '.other'}`, { n: one.left });
  }

  forewarned() {
    const would = this.would;
    if (!this.model || !would) {
      return nothing;
    }
    if (would.problem) {
      const reason = would.problem.excluded?.find(e => e.model === this.model)?.reason ?? would.problem.message;
      return html`<div class="note warn"><p><b>${t('pins.cannot')}</b></p><p>${reason}</p></div>`;
    }
    return would.warnings.length ? html`<div class="note warn"><p><b>${t(breaks(would) ? 'pins.breaks' : 'pins.warns')}</b></p><ul class="bullets">${would.warnings.map(w => html`<li>${w}</li>`)}</ul></div>`
      : html`<p class="note good">${t('pins.fine')}</p>`;
  }
}
customElements.define('ra-pins', RaPins);

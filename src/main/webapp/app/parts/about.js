import { html, nothing } from 'lit';
import { RaElement, say } from '../element.js';
import { patch } from '../api.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { KINDS, traits } from './newcomer.js';
import { t } from '../strings.js';

/** Who somebody is, in words, changed in place. What is typed and not saved is there again after a reload. Tells `changed` with what the studio keeps. */
class RaAbout extends RaElement {
  static properties = { look: { attribute: false }, who: { attribute: false }, editing: { state: true } };

  get key() {
    return `about.${this.who.id}`;
  }

  willUpdate(changed) {
    if (changed.has('who') && changed.get('who')?.id !== this.who.id) {
      this.editing = draft(this.key) !== undefined;
    }
  }

  values(form) {
    const v = Object.fromEntries(new FormData(form));
    const both = { name: v.name.trim(), description: v.description.trim() };
    return this.who.kind ? { ...both, kind: v.kind } : { ...both, traits: traits(v.traits) };
  }

  async edit() {
    this.editing = true;
    await this.updateComplete;
    this.querySelector('textarea').focus();
  }

  async leave() {
    forgetDraft(this.key);
    this.editing = false;
    await this.updateComplete;
    this.querySelector('button').focus();
  }

  async save(event) {
    event.preventDefault();
    const kept = await this.attempt(() => patch(`${this.look.base}/${this.who.id}`, this.values(event.target)));
    if (kept) {
      this.tell('changed', kept);
      say(t('saved'));
      await this.leave();
    }
  }

  render() {
    return this.editing ? this.form({ ...this.who, ...draft(this.key) }) : html`<div class="stack tight">
      <h1 tabindex="-1">${this.who.name}</h1>
      ${this.who.kind ? html`<p class="soft">${t(`kind.${this.who.kind}`)}</p>` : nothing}
      <p class="words">${this.who.description}</p>
      ${this.who.traits?.length ? html`<ul class="row tight" aria-label=${t('cast.traits')}>${this.who.traits.map(trait => html`<li class="chip">${trait}</li>`)}</ul>` : nothing}
      <div><button class="small" @click=${this.edit}>${t('about.edit')}</button></div></div>`;
  }

  form(kept) {
    return html`<form class="form" @submit=${this.save} @input=${e => keepDraft(this.key, this.values(e.currentTarget))}>
      <h1 tabindex="-1">${this.who.name}</h1>
      ${draft(this.key) ? html`<p class="small soft">${t('about.draft')}</p>` : nothing}
      <div class="field"><label for="a-name">${t('cast.name')}</label><input id="a-name" name="name" required maxlength="200" .value=${kept.name}></div>
      ${this.who.kind ? html`<div class="field"><label for="a-kind">${t('cast.kind')}</label><select id="a-kind" name="kind">${KINDS.map(k => html`<option value=${k} ?selected=${kept.kind === k}>${t(`kind.${k}`)}</option>`)}</select></div>` : nothing}
      <div class="field"><label for="a-description">${t('cast.description')}</label><textarea id="a-description" name="description" required maxlength="4000" rows="7" aria-describedby="a-hint" .value=${kept.description}></textarea>
        <p class="hint" id="a-hint">${t(this.who.lock ? 'about.locked' : this.who.kind ? 'cast.reference.hint' : 'cast.description.hint')}</p></div>
      ${this.who.kind ? nothing : html`<div class="field"><label for="a-traits">${t('cast.traits')}</label><input id="a-traits" name="traits" aria-describedby="a-traits-hint" .value=${kept.traits.join(', ')}><p class="hint" id="a-traits-hint">${t('cast.traits.hint')}</p></div>`}
      <ra-problem .problem=${this.problem}></ra-problem>
      <div class="row"><button class="primary" ?disabled=${this.busy}>${t('save')}</button><button type="button" @click=${this.leave}>${t('about.leave')}</button></div></form>`;
  }
}
customElements.define('ra-about', RaAbout);

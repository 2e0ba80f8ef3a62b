import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { patch } from '../api.js';
import { forgetDraft } from '../drafts.js';
import { mentioned, named } from '../mentions.js';
import { t } from '../strings.js';
import { readAs } from './reading.js';
import './mention.js';
import './travel.js';

const FRAMINGS = ['wide', 'medium', 'close-up', 'action', 'dialogue', 'abstract', 'product', 'text'];
const MOTIONS = ['static', 'slow-drift', 'dynamic', 'high-action', 'parallax'];

/**
 * What a shot shows and how: its words, framing, motion, and who is in it. `decision` is what Ra would do with it now. Tells `typed` with {text} as it is typed and `changed` with the shot when
 * it was written. `save()` writes the words, and puts whom they name with an @ into the shot.
 */
class RaDirection extends RaElement {
  static properties = { shot: { attribute: false }, decision: { attribute: false }, models: { attribute: false }, names: { state: true } };

  willUpdate(changed) {
    if (changed.has('shot') && changed.get('shot')?.project !== this.shot.project) {
      this.attempt(async () => { this.names = await named(this.shot.project); });
    }
  }

  get words() {
    return this.querySelector('ra-mention');
  }

  get text() {
    return this.words?.text ?? this.shot.description;
  }

  get unsaved() {
    return this.text.trim() !== this.shot.description;
  }

  /** @throws {Problem} where the words are refused */
  async save() {
    if (!this.unsaved) {
      return;
    }
    const text = this.text.trim();
    const named = mentioned(text, this.names ?? []);
    const more = (ids, those) => [...ids, ...those.map(one => one.id).filter(id => !ids.includes(id))];
    const shot = await patch(`/shots/${this.shot.id}`, {
      description: text,
      characters: more(this.shot.characters, named.filter(one => one.kind === 'character')),
      references: more(this.shot.references, named.filter(one => one.kind !== 'character')),
    });
    this.shot = shot;
    this.words.value = shot.description;
    // what was typed meanwhile stays, down to a space at the end
    if (this.text === text) {
      this.words.sent();
    } else if (this.text.trim() === text) {
      forgetDraft(`shot.${shot.id}`);
    }
    this.tell('changed', shot);
  }

  change(fields) {
    return this.attempt(async () => this.tell('changed', await patch(`/shots/${this.shot.id}`, fields)));
  }

  typed() {
    this.requestUpdate();
    this.tell('typed', { text: this.text });
  }

  revert() {
    this.words.sent();
    this.typed();
  }

  render() {
    const intent = this.decision?.intent;
    return html`<div class="stack direction">
      <div class="stack tight"><ra-mention .project=${this.shot.project} .label=${t('direct.words')} .value=${this.shot.description} .draft=${`shot.${this.shot.id}`} rows="4" required @input=${e => { e.stopPropagation(); this.typed(); }}></ra-mention>
        ${this.unsaved ? html`<div class="row tight"><span class="small soft">${t('direct.unsaved')}</span><button class="small" ?disabled=${this.busy || !this.text.trim()} @click=${() => this.attempt(() => this.save())}>${t('direct.save')}</button>
          <button class="small plain" @click=${this.revert}>${t('direct.revert')}</button></div>` : nothing}</div>
      <div class="columns close">${this.select('shotType', FRAMINGS, intent)}${this.select('motion', MOTIONS, intent)}</div>
      <ra-travel .shot=${this.shot} .names=${this.names} .decision=${this.decision} .models=${this.models} @cast=${e => this.change(e.detail)}></ra-travel>
      <ra-problem .problem=${this.problem}></ra-problem></div>`;
  }

  select(field, values, intent) {
    const id = `direct-${field}`;
    const now = this.shot[field];
    return html`<div class="field"><label for=${id}>${t(`${field}.label`)}</label>
      <select id=${id} ?disabled=${this.busy} aria-describedby=${now || !intent ? nothing : `${id}-read`} @change=${e => this.change({ [field]: e.target.value || null })}>
        <option value="" .selected=${!now}>${t(`${field}.any`)}</option>${values.map(v => html`<option value=${v} .selected=${v === now}>${t(`${field}.${v}`)}</option>`)}</select>
      ${now || !intent ? nothing : html`<p class="hint" id="${id}-read">${readAs(intent, field)}</p>`}</div>`;
  }
}
customElements.define('ra-direction', RaDirection);

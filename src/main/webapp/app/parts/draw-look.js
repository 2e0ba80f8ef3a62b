import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { order, Problem } from '../api.js';
import { draft } from '../drafts.js';
import { t } from '../strings.js';
import './mention.js';
import { held } from './price.js';

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];
/** Bytes; the studio takes no more, and a line that it ends half-way looks broken. */
const LARGEST = 20_000_000;

/** Asks for candidates, at a price, or takes a picture of the creator's own. Tells `ordered` with the drawing, or `upload` with the file. */
class RaDrawLook extends RaElement {
  static properties = { look: { attribute: false }, who: { attribute: false }, project: {}, stills: { type: Number }, uploading: { type: Boolean },
    count: { state: true }, quality: { state: true }, models: { state: true }, words: { state: true } };

  constructor() {
    super();
    Object.assign(this, { count: 4, quality: 'candidate', models: [], words: undefined });
  }

  willUpdate(changed) {
    if (changed.has('who') && changed.get('who')?.id !== this.who.id) {
      this.words = draft(this.key);
    }
  }

  get key() {
    return `draw.${this.who.id}`;
  }

  get request() {
    return { count: this.count, quality: this.quality, ...(this.words?.trim() ? { prompt: this.words.trim() } : {}) };
  }

  async draw(event) {
    event.stopPropagation();
    const model = this.models.length > 1 ? this.models : this.models[0];
    const drawing = await this.attempt(() => order(`${this.look.base}/${this.who.id}/${this.look.draw}`,
      { ...this.request, ...(model ? { model } : {}), ...held(event.detail) }));
    if (drawing) {
      this.tell('ordered', drawing);
    }
  }

  async upload(event) {
    const file = event.target.files[0];
    event.target.value = '';
    await this.attempt(async () => {
      if (file?.size > LARGEST) {
        throw new Problem({ type: 'urn:ra:problem:too-large', title: t('look.upload.large'), detail: t('look.upload.hint') }, 413);
      }
      if (file) {
        this.tell('upload', file);
      }
    });
  }

  render() {
    const ask = { purpose: this.look.purpose, subject: this.who.id, ...this.request };
    return html`<div class="panel stack">
      ${this.stills ? nothing : html`<p>${t(`look.none.${this.look.purpose}`, { name: this.who.name })}</p>`}
      <div class="columns">
        <div class="field"><label for="d-count">${t('look.count')}</label><select id="d-count" @change=${e => { this.count = Number(e.target.value); }}>${[1, 2, 3, 4, 5, 6, 7, 8].map(n => html`<option value=${n} ?selected=${n === this.count}>${n}</option>`)}</select></div>
        <fieldset class="field"><legend class="label">${t('quality.label')}</legend>${['candidate', 'final'].map(q => html`<label class="check"><input type="radio" name="quality" value=${q} .checked=${this.quality === q} @change=${() => { this.quality = q; }}><span>${t(`quality.${q}`)} <span class="hint">${t(`quality.${q}.hint`)}</span></span></label>`)}</fieldset>
        <ra-picker .picked=${this.models} several @picked=${e => { e.stopPropagation(); this.models = e.detail.models; }}></ra-picker>
      </div>
      <details ?open=${!!draft(this.key)}><summary>${t('look.words')}</summary>
        <ra-mention .project=${this.project} .label=${t('look.words.label')} .hint=${t('look.words.hint')} .value=${''} .draft=${this.key} rows="3" @input=${e => { if (e.detail) { this.words = e.detail.value; } }}></ra-mention></details>
      <ra-problem .problem=${this.problem}></ra-problem>
      <div class="row"><ra-price .ask=${ask} .models=${this.models} label=${t('look.draw', { n: this.count })} primary ?disabled=${this.busy} @draw=${this.draw}></ra-price>
        <label class="button file" aria-disabled=${this.uploading ? 'true' : nothing}><input class="quiet" type="file" accept=${TYPES.join(',')} ?disabled=${this.uploading} @change=${this.upload}>${this.uploading ? t('look.uploading') : t('look.upload')}</label>
        <span class="small soft">${t('look.upload.hint')}</span></div>
    </div>`;
  }
}
customElements.define('ra-draw-look', RaDrawLook);

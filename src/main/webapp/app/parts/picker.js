import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { get } from '../api.js';
import { credits, t } from '../strings.js';

let catalogue;
/** The models, read once a minute for all pickers. */
export function models() {
  if (!catalogue || Date.now() - catalogue.at > 60_000) {
    catalogue = { at: Date.now(), items: get('/models').then(page => page.items) };
    catalogue.items.catch(() => { catalogue = undefined; });
  }
  return catalogue.items;
}

export const usable = model => model.enabled !== false && !['absent', 'retired'].includes(model.health?.state);

/** Which model draws: "Let Ra decide" unless somebody insists. Tells `picked` with {models: [ids]}, empty where Ra decides. `several` lets two or more be compared. */
class RaPicker extends RaElement {
  static properties = { picked: { attribute: false }, several: { type: Boolean }, models: { state: true }, many: { state: true } };

  constructor() {
    super();
    this.picked = [];
    this.id = `picker-${crypto.randomUUID().slice(0, 8)}`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.attempt(async () => { this.models = await models(); });
  }

  choose(ids) {
    this.picked = ids;
    this.tell('picked', { models: ids });
  }

  render() {
    const list = (this.models ?? []).filter(usable);
    const name = m => `${m.name} · ${credits(m.price)}${m.health?.state === 'available' ? '' : ` (${m.health?.state})`}`;
    return html`<div class="field">
      ${this.many ? html`<fieldset class="field"><legend class="label">${t('picker.ab')}</legend>
          ${list.map(m => html`<label class="check"><input type="checkbox" .checked=${this.picked.includes(m.id)}
            @change=${e => this.choose(e.target.checked ? [...this.picked, m.id] : this.picked.filter(id => id !== m.id))}>${name(m)}</label>`)}</fieldset>`
        : html`<label for="${this.id}-select">${t('picker.label')}</label>
          <select id="${this.id}-select" @change=${e => this.choose(e.target.value ? [e.target.value] : [])}>
            <option value="" .selected=${!this.picked.length}>${t('picker.auto')}</option>
            ${list.map(m => html`<option value=${m.id} .selected=${this.picked[0] === m.id}>${name(m)}</option>`)}
          </select>${this.picked.length ? nothing : html`<p class="hint">${t('picker.auto.hint')}</p>`}`}
      ${this.several && list.length > 1 ? html`<label class="check"><input type="checkbox" .checked=${!!this.many} @change=${e => { this.many = e.target.checked; this.choose([]); }}>${t('picker.ab')}</label>` : nothing}
      <ra-problem .problem=${this.problem}></ra-problem></div>`;
  }
}
customElements.define('ra-picker', RaPicker);

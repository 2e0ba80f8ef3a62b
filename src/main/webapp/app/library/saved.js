import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { openDialog } from '../parts/dialog.js';
import { t } from '../strings.js';
import { forget, save, searches, shown } from './searches.js';

/** The saved searches of the workspace, and a button that saves what is looked for now. Tells `search` with the filters of the one that was chosen. */
class RaSaved extends RaElement {
  static properties = { filters: { attribute: false }, list: { state: true } };

  constructor() {
    super();
    this.list = [];
    this.filters = {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.read(async () => {});
  }

  /** Changes something and reads the list anew. */
  read(change) {
    return this.attempt(async () => {
      await change();
      this.list = await searches();
    });
  }

  async name() {
    const name = await openDialog({ title: t('library.searches.save'), body: close => html`<form class="form" @submit=${e => { e.preventDefault(); close(new FormData(e.target).get('name').trim()); }}>
      <div class="field"><label for="s-name">${t('library.searches.name')}</label><input id="s-name" name="name" required maxlength="80" .value=${this.filters.q ?? ''} autofocus></div>
      <div class="row"><button class="primary">${t('save')}</button></div></form>` });
    if (name) {
      this.read(() => save(this.list, name, this.filters));
    }
  }

  render() {
    const { list } = this;
    const filtered = Object.keys(this.filters).length > 0;
    return html`${list.length || filtered ? html`<div class="row tight">${list.length ? html`<span class="soft small" id="saved-searches">${t('library.searches')}</span><ul class="row tight" aria-labelledby="saved-searches">${list.map(s => html`<li class="row saved"><button class="small" @click=${() => this.tell('search', shown(s.query))}>${s.name}</button>
        <button class="small plain" aria-label=${t('library.searches.remove', { name: s.name })} @click=${() => this.read(() => forget(s))}>×</button></li>`)}</ul>` : nothing}
      ${filtered ? html`<button class="small plain" @click=${this.name}>${t('library.searches.save')}</button>` : nothing}</div>` : nothing}
      <ra-problem .problem=${this.problem}></ra-problem>`;
  }
}
customElements.define('ra-saved', RaSaved);

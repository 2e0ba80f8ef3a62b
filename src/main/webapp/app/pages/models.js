import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaPage } from '../element.js';
import { all } from '../api.js';
import { isAdmin } from '../session.js';
import { t } from '../strings.js';
import '../parts/model-card.js';
import '../parts/replay.js';

/** The catalogue: who can draw, how well, for how much, and what would be if it were otherwise. */
class RaModels extends RaPage {
  get heading() {
    return t('models.heading');
  }

  async load() {
    this.models = await all('/models');
  }

  changed(row) {

    this.models = this.models.map(m => (m.id === row.id ? row : m));
    this.requestUpdate();
  }

  view() {
    return html`<div><h1 tabindex="-1">${t('models.heading')}</h1><p class="soft">${t('models.text')}</p></div>
      <div class="cards models">${repeat(this.models, m => m.id, m => html`<ra-model-card .model=${m} .all=${this.models} ?admin=${isAdmin()} @changed=${e => this.changed(e.detail)}></ra-model-card>`)}</div>
      <ra-replay .models=${this.models}></ra-replay>`;
  }
}
customElements.define('ra-models', RaModels);

import { html } from 'lit';
import { RaElement } from '../element.js';
import { t } from '../strings.js';

/** Where somebody is seen: scenes with their shots. */
class RaAppears extends RaElement {
  static properties = { scenes: { attribute: false }, name: {} };

  render() {
    return html`<section class="stack" aria-labelledby="appears-heading"><h2 id="appears-heading">${t('appears.heading', { name: this.name })}</h2>
      ${this.scenes.length ? this.scenes.map(scene => html`<div class="stack tight"><h3 class="script">${scene.heading}</h3>
        <ul class="staleshots">${scene.shots.map(shot => html`<li><a href="#/shots/${shot.id}"><ra-picture .asset=${shot.current} w="256" alt=""></ra-picture><span class="small clip">${shot.description}</span></a></li>`)}</ul></div>`)
    : html`<p class="soft">${t('appears.none', { name: this.name })}</p>`}</section>`;
  }
}
customElements.define('ra-appears', RaAppears);

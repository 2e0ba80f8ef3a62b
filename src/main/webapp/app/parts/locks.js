import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { t, when } from '../strings.js';

/** Every version of a look. */
class RaLocks extends RaElement {
  static properties = { locks: { attribute: false }, current: {}, name: {} };

  render() {
    return html`<section class="stack" aria-labelledby="locks-heading"><h2 id="locks-heading">${t('locks.heading')}</h2>
      <ol class="versions">${this.locks.map(lock => html`<li class=${lock.id === this.current ? 'current' : ''}><a href="#/assets/${lock.asset}"><ra-picture .asset=${lock.asset} w="256" alt=${t('locks.alt', { name: this.name, version: lock.version })}></ra-picture></a>
        <div class="stack tight"><p class="row tight"><b>${t('lock.version', { version: lock.version })}</b>${lock.id === this.current ? html`<span class="chip good">${t('locks.current')}</span>` : nothing}</p>
          <p class="small soft">${when(lock.at)} · ${lock.model ? `${lock.model} (${lock.family})` : t('cast.uploaded')}</p><details class="small"><summary>${t('locks.words')}</summary><p>${lock.description}</p></details></div></li>`)}</ol></section>`;
  }
}
customElements.define('ra-locks', RaLocks);

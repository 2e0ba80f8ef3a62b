import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { credits, t } from '../strings.js';

/** What a board may yet cost, before the first credit is spent. `numbers` names a shot by its id. */
class RaForecast extends RaElement {
  static properties = { forecast: { attribute: false }, numbers: { attribute: false } };

  render() {
    const f = this.forecast;
    if (!f || f.shots === 0) {
      return nothing;
    }
    const open = f.byShot.filter(s => !s.done);
    if (!open.length) {
      return html`<p class="note good">${t('forecast.none')}</p>`;
    }
    return html`<section class="panel stack tight forecast" aria-labelledby="forecast">
      <div class="row"><h2 id="forecast">${t('forecast.heading')}</h2><p class="push"><b>${t('forecast.range', { p50: credits(f.credits.p50), p90: f.credits.p90 })}</b>
        <span class="soft">· ${t('forecast.left', { n: credits(f.left) })}</span></p></div>
      ${f.credits.p90 > f.left ? html`<p class="note warn small">${t('forecast.short')} ${t('forecast.cheapest', f.cheapest.credits)}</p>` : nothing}
      ${f.unknown ? html`<p class="note warn small">${t('forecast.unknown', { n: f.unknown })}</p>` : nothing}
      <p class="small soft">${t('forecast.done', f)} ${f.basis}</p>
      <details><summary>${t('forecast.details')}</summary><div class="scroller" tabindex="0" role="region" aria-label=${t('forecast.details')}><table>
        <thead><tr><th>${t('forecast.shot')}</th><th>${t('forecast.model')}</th><th class="number">${t('forecast.try')}</th><th class="number">${t('forecast.likely')}</th><th class="number">${t('forecast.most')}</th></tr></thead>
        <tbody>${open.map(s => html`<tr><td><a href="#/shots/${s.shot}">${this.numbers?.get(s.shot) ?? ''}</a></td><td>${s.model ?? s.why}</td><td class="number">${credits(s.perTry)}</td>
          <td class="number">${s.credits?.p50 ?? '–'}</td><td class="number">${s.credits?.p90 ?? '–'}</td></tr>`)}</tbody></table></div></details>
    </section>`;
  }
}
customElements.define('ra-forecast', RaForecast);

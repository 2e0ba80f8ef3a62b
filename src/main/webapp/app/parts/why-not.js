import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { get } from '../api.js';
import { t } from '../strings.js';
import { bar, most, points } from './bar.js';
import { inPath } from './names.js';

/** Why a model was not chosen, and the smallest change that would choose it. Asked when it is first shown. */
class RaWhyNot extends RaElement {
  static properties = { decision: {}, model: {}, name: {}, other: {}, why: { state: true } };

  willUpdate(changed) {
    if (changed.has('decision') || changed.has('model')) {
      this.why = undefined;
      this.attempt(async () => { this.why = await get(`/decisions/${this.decision}/why-not/${inPath(this.model)}`); });
    }
  }

  render() {
    const why = this.why;
    if (!why) {
      return this.problem ? html`<ra-problem .problem=${this.problem}></ra-problem>` : html`<p class="soft" role="status">${t('loading')}</p>`;
    }
    return html`<div class="stack tight why-not">
      ${why.firstObstacle ? html`<p><b>${t('whyNot.obstacle')}</b> ${why.firstObstacle}</p>` : nothing}
      ${why.gapByFactor ? this.gap(why) : nothing}
      <p class="flip"><b>${t('whyNot.flip')}</b> ${why.flip ?? t('whyNot.noFlip')}</p>
      ${why.others.length ? html`<div><p class="small"><b>${t('whyNot.others')}</b></p><ul class="bullets small">${why.others.map(other => html`<li>${other.flip}</li>`)}</ul></div>` : nothing}
    </div>`;
  }

  gap(why) {
    const gaps = Object.entries(why.gapByFactor);
    const top = most(gaps.map(([, gap]) => gap));
    return html`<table class="factors"><caption>${t('whyNot.gap', { other: this.other, gap: Math.abs(why.gap) })}</caption>
      <thead><tr><th scope="col">${t('why.factor')}</th><th scope="col" class="number">${t('whyNot.ahead')}</th><td></td></tr></thead>
      <tbody>${gaps.map(([factor, gap]) => html`<tr><th scope="row">${t(`factor.${factor}`)}</th><td class="number">${points(gap)}</td><td>${bar(gap, top, true)}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t('whyNot.sum')}</th><td class="number">${points(why.gap)}</td><td></td></tr></tfoot></table>
      <p class="small soft">${t('whyNot.below', { name: this.name })}</p>`;
  }
}
customElements.define('ra-why-not', RaWhyNot);

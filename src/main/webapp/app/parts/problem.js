import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { t, has, credits } from '../strings.js';

/** What went wrong, what it cost (nothing), what can be done. `again` offers to try once more; `spent` where something may have been spent after all. */
class RaProblem extends RaElement {
  static properties = { problem: { attribute: false }, again: { attribute: false } };

  render() {
    const p = this.problem;
    if (!p) {
      return nothing;
    }
    return html`<div class="note bad stack tight" role="alert">
      <strong>${p.title ?? t('problem.heading')}</strong>
      ${p.detail ? html`<p>${p.detail}</p>` : nothing}
      ${p.violations?.length ? html`<ul class="bullets">${p.violations.map(v => html`<li>${v.field ? html`<b>${v.field}</b> ` : nothing}${v.message}</li>`)}</ul>` : nothing}
      ${p.needed !== undefined ? html`<p>${t('problem.money', { needed: credits(p.needed), available: p.available })}</p>` : nothing}
      ${p.excluded?.length ? html`<ul class="bullets">${p.excluded.map(e => html`<li><b>${e.model}</b>: ${e.reason}</li>`)}</ul>` : nothing}
      <p>${p.status === 0 ? nothing : html`${t('problem.nothing')} `}${has(`problem.do.${p.slug}`) ? t(`problem.do.${p.slug}`) : nothing}
        ${p.retryAfter ? t('problem.wait', { n: p.retryAfter }) : nothing}</p>
      ${this.again ? html`<div><button class="small" @click=${() => this.again()}>${t('retry')}</button></div>` : nothing}
    </div>`;
  }
}
customElements.define('ra-problem', RaProblem);

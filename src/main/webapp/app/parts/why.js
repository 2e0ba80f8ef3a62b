import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaElement, say } from '../element.js';
import { get } from '../api.js';
import { credits, t, when } from '../strings.js';
import { most } from './bar.js';
import { rows, subject } from './names.js';
import { lift, pins } from './pinning.js';
import { reading } from './reading.js';
import './considered.js';

/** Whether a decision leaves the family of the look that leads. */
export function breaks(decision) {
  const family = decision.anchors.find(anchor => anchor.family)?.family;
  return family !== undefined && decision.chosen !== undefined && decision.chosen.family !== family;
}

/** Why Ra chose a model: `decision` is its id, or the whole of it. Warnings first, then Ra's own sentences, then every model with its points, and why not. */
class RaWhy extends RaElement {
  static properties = { decision: { attribute: false }, told: { state: true }, models: { state: true }, subjects: { state: true }, pin: { state: true } };

  willUpdate(changed) {
    if (changed.has('decision')) {
      this.told = typeof this.decision === 'object' ? this.decision : undefined;
      this.subjects = undefined;
      this.pin = undefined;
      this.look();
    }
  }

  look() {
    const asked = this.decision;
    return this.attempt(async () => {
      const told = asked && (typeof asked === 'object' ? asked : await get(`/decisions/${asked}`));
      const [models, named, standing] = await Promise.all([rows(), Promise.all((told?.anchors ?? []).map(anchor => subject(anchor.subject))),
        told?.pin && told.pin.scope !== 'request' ? pins() : []]);
      if (asked === this.decision) {
        Object.assign(this, { told, models, subjects: named, pin: standing.find(pin => pin.scope === told.pin?.scope && pin.model === told.pin.model) });
      }
    });
  }

  name(id) {
    return this.models?.get(id)?.name ?? id;
  }

  lifted() {
    return this.attempt(async () => {
      await lift(this.pin);
      this.pin = undefined;
      say(t('pins.lifted'));
      this.tell('pins');
    });
  }

  render() {
    const d = this.told;
    if (!d) {
      return this.problem ? html`<ra-problem .problem=${this.problem}></ra-problem>` : html`<p class="soft" role="status">${t('loading')}</p>`;
    }
    const scored = d.candidates.filter(c => c.factors);
    const top = most(scored.flatMap(c => Object.values(c.factors)));
    const best = most(scored.map(c => c.score));
    return html`<div class="why stack">
      ${d.warnings.length ? html`<div class="note warn stack tight"><p><b>${t(d.pin && breaks(d) ? 'why.pinBreaks' : 'why.warnings')}</b></p><ul class="bullets">${d.warnings.map(w => html`<li>${w}</li>`)}</ul></div>` : nothing}
      ${d.pin ? this.pinned(d.pin) : nothing}
      <section class="stack tight"><h2>${d.chosen ? t('why.because', { name: this.name(d.chosen.model) }) : t('why.nobody')}</h2>
        <ul class="because">${d.because.map(sentence => html`<li>${sentence}</li>`)}</ul>
        ${d.quote ? html`<p class="soft small">${t('why.quote', { credits: credits(d.quote.credits), until: when(d.quote.expiresAt) })}</p>` : nothing}</section>
      ${d.anchors.length ? html`<section class="stack tight"><h2>${t('why.anchors')}</h2><ul class="row tight">${d.anchors.map((anchor, i) => this.anchor(anchor, this.subjects?.[i]))}</ul></section>` : nothing}
      <section class="stack tight"><h2>${t('why.models', { n: d.candidates.length })}</h2><p class="soft small">${t('why.models.hint')}</p>
        <div class="stack tight">${repeat(d.candidates, c => d.id + c.model, c => html`<ra-considered .decision=${d.id} .candidate=${c} .name=${this.name(c.model)} .other=${d.chosen ? this.name(d.chosen.model) : ''} .top=${top} .best=${best}></ra-considered>`)}</div></section>
      <section class="stack tight"><h2>${t('read.heading')}</h2><div class="scroller" tabindex="0" role="region" aria-label=${t('read.heading')}>${reading(d.intent)}</div></section>
      <ra-problem .problem=${this.problem}></ra-problem></div>`;
  }

  pinned(pin) {
    return html`<div class="note row tight"><p>${t(`why.pin.${pin.scope}`, { name: this.name(pin.model), n: pin.left })}</p>
      ${pin.scope === 'request' ? nothing : this.pin ? html`<button class="small" ?disabled=${this.busy} @click=${this.lifted}>${t('pins.lift')}</button>` : html`<span class="soft small">${t('pins.gone')}</span>`}</div>`;
  }

  anchor(anchor, who) {
    return html`<li><a class="bearer" href="#/assets/${anchor.asset}"><ra-picture .asset=${anchor.asset} w="256" alt=""></ra-picture>
      <span><b>${who?.name ?? '…'}</b><br><span class="small soft">${anchor.family ? t('why.anchor', { family: anchor.family }) : t('why.anchor.none')}</span></span></a></li>`;
  }
}
customElements.define('ra-why', RaWhy);

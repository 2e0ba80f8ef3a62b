import { html, nothing } from 'lit';
import { RaElement, say } from '../element.js';
import { get, put } from '../api.js';
import { credits, has, t, when } from '../strings.js';
import { bar } from './bar.js';
import { dependents, price, retire, switchOff } from './model-forms.js';
import { inPath } from './names.js';

const CHIP = { available: 'good', degraded: 'warn', open: 'bad', retired: '', absent: '' };

/** One row of the catalogue; an admin may change it. Tells `changed` with the row. */
class RaModelCard extends RaElement {
  static properties = { model: { attribute: false }, all: { attribute: false }, admin: { type: Boolean } };

  /** Writes the row with some fields otherwise; null takes one away. */
  async write(fields) {
    if (fields) {
      await this.attempt(async () => {
        const row = Object.fromEntries(Object.entries({ ...this.model, ...fields }).filter(([name, value]) => value !== null && name !== 'verdict'));
        const changed = await put(`/models/${inPath(this.model.id)}`, row);
        say(t('models.changed', { name: changed.name }));
        this.tell('changed', changed);
      });
    }
  }

  async ask(form) {
    const stands = await this.attempt(() => get(`/models/${inPath(this.model.id)}/dependents`));
    return stands && form(this.model, stands, this.all);
  }

  render() {
    const m = this.model;
    const state = m.health?.state ?? 'absent';
    const off = m.enabled === false;
    return html`<article class="panel stack tight model" aria-label=${m.name}>
      <div class="row tight"><h2>${m.name}</h2><span class="chip ${off ? '' : CHIP[state]}">${off ? t('models.off') : t(`models.state.${state}`)}</span></div>
      <p class="row tight"><code class="small soft">${m.id}</code></p>
      <p class="row tight"><span class="chip">${t('models.family', { family: m.family })}</span><span class="chip">${t(`models.tier.${m.tier}`)}</span></p>
      <dl class="particulars"><div><dt>${t('models.price')}</dt><dd>${credits(m.price)}</dd></div>
        <div><dt>${t('models.latency')}</dt><dd>${this.latency(m)}</dd></div>
        <div><dt>${t('models.references')}</dt><dd>${m.maxReferences ? t('models.references.n', { n: m.maxReferences }) : t('models.references.0')}</dd></div>
        <div><dt>${t('models.provider')}</dt><dd>${m.provider}</dd></div>
        ${m.health?.failures ? html`<div><dt>${t('models.health')}</dt><dd>${t('models.failures', { n: m.health.failures })}</dd></div>` : nothing}
        ${m.retiredAt ? html`<div><dt>${t('models.state.retired')}</dt><dd>${when(m.retiredAt)}</dd></div>` : nothing}
        ${m.successor ? html`<div><dt>${t('models.successor')}</dt><dd>${this.all.find(o => o.id === m.successor)?.name ?? m.successor}</dd></div>` : nothing}</dl>
      ${this.strengths(m)}${m.verdict ? this.verdict(m.verdict) : nothing}
      <div class="row tight"><button class="small" ?disabled=${this.busy} @click=${() => this.ask(dependents)}>${t('models.dependents')}</button>
        ${this.admin ? html`<button class="small" ?disabled=${this.busy} @click=${() => (off ? this.write({ enabled: true }) : this.ask(switchOff).then(yes => yes && this.write({ enabled: false })))}>${t(off ? 'models.enable' : 'models.disable')}</button>
          <button class="small" ?disabled=${this.busy} @click=${async () => this.write(await price(m))}>${t('models.price.change')}</button>
          ${m.retiredAt ? html`<button class="small" ?disabled=${this.busy} @click=${() => this.write({ retiredAt: null })}>${t('models.unretire')}</button>`
            : html`<button class="small" ?disabled=${this.busy} @click=${async () => this.write(await this.ask(retire))}>${t('models.retire')}</button>`}` : nothing}</div>
      <ra-problem .problem=${this.problem}></ra-problem></article>`;
  }

  latency(m) {
    const seconds = ms => (ms / 1000).toFixed(ms < 10_000 ? 1 : 0);
    return m.health?.p50Ms ? t('models.latency.measured', { s: seconds(m.health.p50Ms) }) : t('models.latency.catalogue', { s: seconds(m.latencyMs) });
  }

  /** The best three in sight, the others a click away. */
  strengths(m) {
    const rated = Object.entries(m.strengths ?? {}).sort(([, a], [, b]) => b - a);
    const rows = some => html`<table class="factors"><caption class="quiet">${t('models.strengths.of', { name: m.name })}</caption><tbody>${some.map(([at, value]) => html`<tr><th scope="row">${has(`style.${at}`) ? t(`style.${at}`) : has(`strength.${at}`) ? t(`strength.${at}`) : at}</th>
      <td class="number">${Math.round(value * 100)}</td><td>${bar(value, 1)}</td></tr>`)}</tbody></table>`;
    return rated.length ? html`<div>${rows(rated.slice(0, 3))}${rated.length > 3 ? html`<details><summary class="small">${t('models.strengths')}</summary>${rows(rated.slice(3))}</details>` : nothing}</div>` : nothing;
  }

  /** What a replay said of a new row: a sentence, or its figures. */
  verdict(verdict) {
    const text = verdict.state === 'pending' ? t('models.verdict.pending') : !verdict.decisions ? t('models.verdict.none')
      : t('models.verdict.sum', { ...verdict, breaks: verdict.continuityBreaks, credits: credits(verdict.creditsDelta) });
    return html`<p class="note small"><b>${t('models.verdict')}:</b> ${text}</p>`;
  }
}
customElements.define('ra-model-card', RaModelCard);

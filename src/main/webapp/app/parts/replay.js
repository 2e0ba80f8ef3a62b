import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { post } from '../api.js';
import { t } from '../strings.js';
import { points } from './bar.js';

const SHOWN = 20;

/** What if: the workspace's last decisions judged again, as if the catalogue were another. */
class RaReplay extends RaElement {
  static properties = { models: { attribute: false }, found: { state: true }, nothing: { state: true } };

  name(id) {
    return id ? this.models.find(m => m.id === id)?.name ?? id : t('if.nobody');
  }

  async judge(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const disable = form.getAll('disable');
    const [enable, priced, credits] = ['enable', 'priced', 'credits'].map(name => form.get(name));
    this.found = undefined;
    this.nothing = !disable.length && !enable && !(priced && credits !== '');
    if (!this.nothing) {
      this.found = await this.attempt(() => post('/replays', {
        models: { ...(disable.length ? { disable } : {}), ...(enable ? { enable: [enable] } : {}) },
        ...(priced && credits !== '' ? { prices: { [priced]: Number(credits) } } : {}), last: Number(form.get('last')),
      }));
    }
  }

  render() {
    const options = html`<option value="">${t('if.none')}</option>${this.models.map(m => html`<option value=${m.id}>${m.name}</option>`)}`;
    return html`<section class="panel stack" aria-labelledby="if-heading"><div><h2 id="if-heading">${t('if.heading')}</h2><p class="soft">${t('if.text')}</p></div>
      <form class="form" @submit=${this.judge}>
        <fieldset class="field"><legend class="label">${t('if.disable')}</legend><div class="row checks">${this.models.map(m => html`<label class="check"><input type="checkbox" name="disable" value=${m.id}>${m.name}</label>`)}</div></fieldset>
        <div class="columns"><div class="field"><label for="if-enable">${t('if.enable')}</label><select id="if-enable" name="enable">${options}</select></div>
          <div class="field"><label for="if-priced">${t('if.price.model')}</label><select id="if-priced" name="priced">${options}</select></div>
          <div class="field"><label for="if-credits">${t('if.price.is')}</label><input id="if-credits" name="credits" type="number" min="0" max="1000000" step="1"></div>
          <div class="field"><label for="if-last">${t('if.last')}</label><input id="if-last" name="last" type="number" min="1" max="10000" step="1" value="1000" required></div></div>
        <div class="row"><button class="primary" ?disabled=${this.busy}>${t('if.do')}</button>${this.nothing ? html`<span role="status">${t('if.nothing')}</span>` : nothing}</div>
      </form><ra-problem .problem=${this.problem}></ra-problem><div role="status">${this.found ? this.result(this.found) : nothing}</div></section>`;
  }

  result(r) {
    if (!r.decisions) {
      return html`<p class="note">${t('if.empty')}</p>`;
    }
    const figure = (key, value, bad) => html`<div class="figure ${bad ? 'bad' : ''}"><dt>${t(key)}</dt><dd>${value}</dd></div>`;
    return html`<div class="stack"><h3>${t('if.result')}</h3><dl class="sums">${figure('if.decisions', r.decisions)}${figure('if.flips', r.flips)}${figure('if.breaks', r.continuityBreaks, r.continuityBreaks)}${figure('if.delta', points(r.creditsDelta))}${figure('if.undrawn', r.undrawn, r.undrawn)}</dl>
      ${r.stranded.length ? html`<div class="note bad"><p><b>${t('if.stranded')}</b></p><ul class="bullets">${r.stranded.map(s => html`<li>${t('if.stranded.one', s)}</li>`)}</ul></div>` : nothing}
      ${r.models.length ? html`<div class="scroller" tabindex="0" role="region" aria-label=${t('if.shares')}><table><caption class="quiet">${t('if.shares')}</caption><thead><tr><th scope="col">${t('if.model')}</th><th scope="col" class="number">${t('if.was')}</th><th scope="col" class="number">${t('if.now')}</th></tr></thead>
        <tbody>${r.models.map(s => html`<tr><th scope="row">${this.name(s.model)}</th><td class="number">${s.was}</td><td class="number">${s.now}</td></tr>`)}</tbody></table></div>` : nothing}
      ${r.flipped.length ? html`<h3>${t('if.flipped')}</h3><div class="scroller" tabindex="0" role="region" aria-label=${t('if.flipped')}><table class="flips"><thead><tr><th scope="col">${t('if.from')}</th><th scope="col">${t('if.to')}</th><th scope="col" class="number">${t('if.credits')}</th><th scope="col">${t('if.reason')}</th><th scope="col">${t('if.decision')}</th></tr></thead>
        <tbody>${r.flipped.slice(0, SHOWN).map(f => html`<tr><td>${this.name(f.from)}</td><td>${this.name(f.to)} ${f.breaksContinuity ? html`<span class="chip bad">${t('if.breaksIt')}</span>` : nothing}</td><td class="number">${f.was ?? '–'} → ${f.now ?? '–'}</td><td>${f.reason}</td><td><a href="#/decisions/${f.decision}">${t('if.open')}</a></td></tr>`)}</tbody></table></div>
        ${r.flips > SHOWN ? html`<p class="soft small">${t('if.more', { n: r.flips - SHOWN })}</p>` : nothing}` : nothing}</div>`;
  }
}
customElements.define('ra-replay', RaReplay);

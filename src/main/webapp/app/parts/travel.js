import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { t } from '../strings.js';

/**
 * Who and what is in a shot, each with its locked look, and whether that look travels to the model as a picture. A decision lists the looks the most prominent first; a model carries as many as it
 * takes, and the rest goes in words. Tells `cast` with the changed lists.
 */
class RaTravel extends RaElement {
  static properties = { shot: { attribute: false }, names: { attribute: false }, decision: { attribute: false }, models: { attribute: false } };

  get people() {
    const known = new Map((this.names ?? []).map(one => [one.id, one]));
    return [...this.shot.characters, ...this.shot.references].map(id => known.get(id)).filter(Boolean);
  }

  get carries() {
    return this.models?.get(this.decision?.chosen?.model)?.maxReferences;
  }

  travels(one) {
    if (!one.lock) {
      return 'loose';
    }
    const at = (this.decision?.anchors ?? []).findIndex(anchor => anchor.subject === one.id);
    return at < 0 || this.carries === undefined ? 'unknown' : at < this.carries ? 'picture' : 'words';
  }

  change(one, add) {
    const field = one.kind === 'character' ? 'characters' : 'references';
    const ids = this.shot[field].filter(id => id !== one.id);
    this.tell('cast', { [field]: add ? [...ids, one.id] : ids });
  }

  render() {
    const people = this.people;
    const others = (this.names ?? []).filter(one => !people.includes(one));
    const locked = this.decision?.anchors.length ?? 0;
    return html`<section class="stack tight" aria-labelledby="cast-heading"><h2 id="cast-heading">${t('direct.cast')}</h2>
      ${people.length ? html`<ul class="bearers">${people.map(one => this.person(one))}</ul>` : html`<p class="soft">${t('direct.cast.none')}</p>`}
      ${this.carries === undefined || !people.length ? nothing : html`<p class="small soft">${locked ? t('travel.summary', { n: Math.min(locked, this.carries), all: locked, model: this.models.get(this.decision.chosen.model).name }) : t('travel.none')}</p>`}
      ${this.decision?.warnings.length ? html`<ul class="note warn bullets-in small">${this.decision.warnings.map(w => html`<li>${w}</li>`)}</ul>` : nothing}
      ${others.length ? html`<div class="field"><label for="cast-add">${t('direct.cast.add')}</label><select id="cast-add" @change=${e => { const one = others.find(o => o.id === e.target.value); e.target.value = ''; if (one) { this.change(one, true); } }}>
        <option value="">${t('direct.cast.choose')}</option>${others.map(one => html`<option value=${one.id}>${one.name} (${t(`kind.${one.kind}`)})</option>`)}</select></div>` : nothing}</section>`;
  }

  person(one) {
    const how = this.travels(one);
    return html`<li class="bearer">${one.lock ? html`<ra-picture .asset=${one.lock.asset} w="256" alt=""></ra-picture>` : html`<span class="unlocked" aria-hidden="true"></span>`}
      <span class="grow"><a href="#/${one.kind === 'character' ? 'characters' : 'references'}/${one.id}"><b>${one.name}</b></a><br><span class="small ${how === 'words' ? 'warned' : 'soft'}">${t(`travel.${how}`)}</span></span>
      <button class="plain small" aria-label=${t('direct.cast.remove', { name: one.name })} @click=${() => this.change(one, false)}>×</button></li>`;
  }
}
customElements.define('ra-travel', RaTravel);

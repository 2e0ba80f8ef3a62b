import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { put } from '../api.js';
import { named } from '../mentions.js';
import { t } from '../strings.js';

/** What others are to a character. Tells `related` when it was said. */
class RaRelations extends RaElement {
  static properties = { who: { attribute: false }, projects: { attribute: false }, others: { state: true } };

  willUpdate(changed) {
    if (changed.has('projects') && String(changed.get('projects')) !== String(this.projects)) {
      this.attempt(async () => {
        const all = (await Promise.all(this.projects.map(named))).flat();
        this.others = [...new Map(all.map(one => [one.id, one])).values()].filter(one => one.kind === 'character' && one.id !== this.who.id);
      });
    }
  }

  async relate(event) {
    event.preventDefault();
    const form = event.target;
    const { other, kind } = Object.fromEntries(new FormData(form));
    if (await this.attempt(() => put(`/characters/${this.who.id}/relationships/${other}`, { kind: kind.trim() }))) {
      form.reset();
      this.tell('related');
    }
  }

  render() {
    const { relationships } = this.who;
    return html`<section class="stack" aria-labelledby="relations-heading"><h2 id="relations-heading">${t('relations.heading')}</h2>
      ${relationships.length ? html`<ul class="row">${relationships.map(r => html`<li class="chip"><a href="#/characters/${r.character}">${r.name}</a> — ${r.kind}</li>`)}</ul>` : html`<p class="soft">${t('relations.none')}</p>`}
      ${this.others?.length ? html`<form class="row bottom" @submit=${this.relate}>
        <div class="field"><label for="rel-other">${t('relations.other')}</label><select id="rel-other" name="other">${this.others.map(one => html`<option value=${one.id}>${one.name}</option>`)}</select></div>
        <div class="field"><label for="rel-kind">${t('relations.kind', { name: this.who.name })}</label><input id="rel-kind" name="kind" required maxlength="200" placeholder=${t('relations.example')}></div>
        <button ?disabled=${this.busy}>${t('relations.do')}</button></form>` : nothing}
      <ra-problem .problem=${this.problem}></ra-problem></section>`;
  }
}
customElements.define('ra-relations', RaRelations);

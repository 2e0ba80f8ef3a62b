import { html, nothing } from 'lit';
import { RaPage, say } from '../element.js';
import { all, get } from '../api.js';
import { castFromMemory, KINDS, newCharacter, newReference } from '../parts/newcomer.js';
import { t } from '../strings.js';

/** Everybody and everything of a project that has to look the same in every shot. */
class RaCast extends RaPage {
  get heading() {
    return t('cast.heading');
  }

  async load() {
    const base = `/projects/${this.params.project}`;
    [this.project, this.characters, this.references] = await Promise.all([get(base), all(`${base}/characters`), all(`${base}/references`)]);
  }

  async create() {
    const made = await newCharacter(this.project.id);
    if (made) {
      location.hash = `#/characters/${made.id}?project=${this.project.id}`;
    }
  }

  async reference(kind) {
    const made = await newReference(this.project.id, kind);
    if (made) {
      location.hash = `#/references/${made.id}`;
    }
  }

  async memory() {
    const joined = await this.attempt(() => castFromMemory(this.project.id));
    if (joined) {
      say(t('cast.memory.done', { n: joined.length, names: joined.map(one => one.name).join(', ') }));
    }
    const problem = this.problem;
    await this.refresh();
    this.problem ??= problem;
  }

  view() {
    const create = html`<button class="primary" @click=${this.create}>${t('cast.new')}</button>`;
    const memory = html`<button @click=${this.memory}>${t('cast.memory.button')}</button>`;
    return html`<div class="row"><h1 tabindex="-1">${t('cast.heading')}</h1>${this.characters.length ? html`<div class="row push">${memory}${create}</div>` : nothing}</div>
      ${this.characters.length ? html`<section class="stack" aria-label=${t('cast.characters')}><ul class="faces large">${this.characters.map(c => html`<li>${this.card(c, `#/characters/${c.id}?project=${this.project.id}`)}</li>`)}</ul></section>`
    : html`<section class="empty"><h2>${t('cast.none')}</h2><p>${t('cast.none.text')}</p><div class="row">${create}${memory}</div><p class="small soft">${t('cast.none.note')}</p></section>`}
      <section class="stack"><div class="row"><h2>${t('cast.references')}</h2><button class="push" @click=${() => this.reference()}>${t('cast.reference.new')}</button></div>
        ${this.references.length ? KINDS.map(kind => this.group(kind)) : html`<p class="soft">${t('cast.references.none')}</p>`}</section>`;
  }

  group(kind) {
    const all = this.references.filter(r => r.kind === kind);
    return all.length ? html`<div class="stack tight"><h3>${t(`cast.kinds.${kind}`)}</h3><ul class="faces large">${all.map(r => html`<li>${this.card(r, `#/references/${r.id}`, 'wide')}</li>`)}</ul></div>` : nothing;
  }

  card(one, href, shape = '') {
    return html`<a class="face panel ${shape}" href=${href}>
      ${one.lock ? html`<ra-picture .asset=${one.lock.asset} w="512" alt=${t('cast.face', { name: one.name })}></ra-picture>` : html`<span class="hollow">${t('cast.hollow')}</span>`}
      <b class="name">${one.name}</b>
      <span class="row tight">${one.lock ? html`<span class="chip good">${t('cast.locked', { version: one.lock.version })}</span>${one.lock.family ? html`<span class="chip">${one.lock.family}</span>` : html`<span class="chip">${t('cast.uploaded')}</span>`}`
    : html`<span class="chip warn">${t('cast.unlocked')}</span>`}</span>
      <span class="small soft clip">${one.description}</span></a>`;
  }
}
customElements.define('ra-cast', RaCast);

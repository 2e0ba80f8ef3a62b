import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { all } from '../api.js';
import { t } from '../strings.js';

/** Who plays in other projects and not in this one. @returns {Promise<{character, projects: string[]}[]>} */
async function others(project) {
  const projects = await all('/projects');
  const casts = await Promise.all(projects.map(p => all(`/projects/${p.id}/characters`)));
  const here = new Set(casts[projects.findIndex(p => p.id === project)]?.map(c => c.id));
  const found = new Map();
  projects.forEach((p, i) => casts[i].filter(c => !here.has(c.id)).forEach(character => {
    found.set(character.id, { character, projects: [...(found.get(character.id)?.projects ?? []), p.title] });
  }));
  return [...found.values()].sort((a, b) => Boolean(b.character.lock) - Boolean(a.character.lock) || a.character.name.localeCompare(b.character.name));
}

/** The workspace's memory of faces, to choose from. Tells `picked` with the ids. */
class RaMemory extends RaElement {
  static properties = { project: {}, found: { state: true }, picked: { state: true }, words: { state: true } };

  constructor() {
    super();
    this.picked = [];
    this.words = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.attempt(async () => { this.found = await others(this.project); });
  }

  choose(id, on) {
    this.picked = on ? [...this.picked, id] : this.picked.filter(other => other !== id);
  }

  render() {
    if (!this.found) {
      return this.problem ? html`<ra-problem .problem=${this.problem}></ra-problem>` : html`<p class="soft" role="status">${t('loading')}</p>`;
    }
    if (!this.found.length) {
      return html`<p>${t('cast.memory.none')}</p>`;
    }
    const words = this.words.trim().toLowerCase();
    const shown = this.found.filter(({ character: c, projects }) => this.picked.includes(c.id) || [c.name, c.description, ...projects].join(' ').toLowerCase().includes(words));
    return html`<form class="form" @submit=${e => { e.preventDefault(); this.tell('picked', this.picked); }}>
      <p>${t('cast.memory.text')}</p>
      <div class="field"><label for="memory-words">${t('cast.memory.find')}</label><input id="memory-words" type="search" .value=${this.words} @input=${e => { this.words = e.target.value; }}></div>
      <ul class="faces">${shown.map(({ character: c, projects }) => html`<li><label class="face">
        ${c.lock ? html`<ra-picture .asset=${c.lock.asset} w="256" alt=""></ra-picture>` : html`<span class="hollow">${t('cast.hollow')}</span>`}
        <span class="check"><input type="checkbox" .checked=${this.picked.includes(c.id)} @change=${e => this.choose(c.id, e.target.checked)}><b>${c.name}</b></span>
        <span class="small soft">${t('cast.memory.from', { projects: projects.join(', ') })}${c.lock ? nothing : html` · ${t('cast.unlocked')}`}</span></label></li>`)}</ul>
      ${shown.length ? nothing : html`<p role="status">${t('cast.memory.nobody')}</p>`}
      <div class="row"><button class="primary" ?disabled=${!this.picked.length}>${this.picked.length ? t('cast.memory.do', { n: this.picked.length }) : t('cast.memory.yes')}</button><span class="soft small">${t('cast.memory.free')}</span></div></form>`;
  }
}
customElements.define('ra-memory', RaMemory);

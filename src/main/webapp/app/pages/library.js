import { html, nothing } from 'lit';
import { RaPage, say } from '../element.js';
import { get, query } from '../api.js';
import { t } from '../strings.js';
import { Shelf, keepShelf, lastShelf } from '../library/shelf.js';
import { NAMES, asked } from '../library/filters.js';
import { back, saveAll, toTrash } from '../library/batch.js';
import { bring } from '../library/bring.js';
import { compared } from '../parts/compare.js';
import '../library/grid.js';
import '../library/saved.js';

/** Every still of the workspace, or of one project: found, compared, fetched, thrown away and taken back. */
class RaLibrary extends RaPage {
  static properties = { shelf: { state: true }, selected: { state: true }, over: { state: true }, newer: { state: true } };

  constructor() {
    super();
    this.selected = new Set();
    this.money = () => this.freshen();
    this.drag = event => this.dragged(event);
    this.look = () => { this.y = scrollY; };
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('ra-money', this.money);
    addEventListener('scroll', this.look, { passive: true });
    ['dragenter', 'dragover', 'dragleave', 'drop'].forEach(name => addEventListener(name, this.drag));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('ra-money', this.money);
    removeEventListener('scroll', this.look);
    ['dragenter', 'dragover', 'dragleave', 'drop'].forEach(name => removeEventListener(name, this.drag));
    if (this.shelf) {
      this.shelf.y = this.y;
    }
  }

  /** The page stays while only what is looked for changes: nobody loses the field they type in. */
  willUpdate(changed) {
    if (changed.has('params')) {
      if (this.params.project !== changed.get('params')?.project) {
        this.ready = false;
      }
      this.refresh();
    }
  }

  get heading() {
    return this.project ? t('library.heading.project', { title: this.project.title }) : t('library.heading');
  }

  get filters() {
    const set = Object.entries(this.params.query ?? {}).filter(([name, value]) => NAMES.includes(name) && value);
    return Object.fromEntries(set);
  }

  get key() {
    return JSON.stringify([this.params.project, this.filters]);
  }

  async load() {
    const { project } = this.params;
    const { key } = this;
    this.project = project ? this.project?.id === project ? this.project : await get(`/projects/${project}`) : undefined;
    const kept = lastShelf();
    if (kept?.key === key && kept !== this.shelf) {
      this.shelf = kept;
      this.returned = kept.y;
      return;
    }
    const shelf = new Shelf({ ...asked(this.filters), ...(project ? { project } : {}) });
    shelf.key = key;
    await shelf.more();
    if (key === this.key) {
      Object.assign(this, { shelf, selected: new Set(), newer: undefined, refused: undefined });
      keepShelf(shelf);
    }
  }

  async refresh() {
    await super.refresh();
    if (this.returned !== undefined) {
      const y = this.returned;
      this.returned = undefined;
      scrollTo({ top: y, behavior: 'instant' });
      this.querySelector('ra-stills-grid')?.measure();
      this.freshen();
    }
  }

  /** Looks whether stills were drawn since; whoever is further down is not moved. */
  async freshen() {
    const shelf = this.shelf;
    if (!shelf || this.params.query?.state === 'deleted') {
      return;
    }
    try {
      const newer = await shelf.newer();
      if (shelf === this.shelf && newer.length) {
        if (scrollY < 200) {
          this.show(newer);
        } else {
          this.newer = newer;
        }
      }
    } catch (problem) {
      // the frame tells that the studio is away; what is shown stays
      if (problem.status === undefined) {
        throw problem;
      }
    }
  }

  show(newer) {
    this.newer = undefined;
    this.shelf.add(newer);
    this.again();
  }

  again() {
    this.querySelector('ra-stills-grid')?.requestUpdate();
    this.querySelector('ra-stills-grid')?.look();
    this.requestUpdate();
  }

  find(filters, typed = false) {
    const at = `${this.params.project ? `#/projects/${this.params.project}/stills` : '#/library'}${query(filters)}`;
    history[typed ? 'replaceState' : 'pushState'](null, '', at);
    this.clear();
    this.tell('ra-address');
  }

  chosen() {
    return this.shelf.stills.filter(still => this.selected.has(still.id));
  }

  clear() {
    this.selected = new Set();
  }

  async trash(ids) {
    const stills = this.shelf.stills.filter(still => ids.includes(still.id) && still.state !== 'deleted');
    if (!stills.length) {
      return;
    }
    const { done, refused } = await this.attempt(() => toTrash(stills)) ?? { done: [], refused: [] };
    const taken = this.shelf.take(new Set(done.map(still => still.id)));
    this.clear();
    this.undone = taken.length ? { taken, shelf: this.shelf } : undefined;
    this.refused = refused.length ? refused : undefined;
    this.again();
    await this.updateComplete;
    (this.querySelector('.undo button') ?? this.querySelector('.stills-grid'))?.focus({ preventScroll: true });
  }

  async undo() {
    const { taken, shelf } = this.undone;
    const { done } = await this.attempt(() => back(taken.map(entry => entry.still))) ?? { done: [] };
    const kept = new Set(done.map(a => a.id));
    shelf.putBack(taken.filter(entry => kept.has(entry.still.id)));
    this.undone = undefined;
    say(t('library.restored', { n: done.length }));
    this.again();
    this.querySelector('.stills-grid')?.focus({ preventScroll: true });
  }

  async restore() {
    const { done, refused } = await this.attempt(() => back(this.chosen())) ?? { done: [], refused: [] };
    this.shelf.take(new Set(done.map(a => a.id)));
    this.clear();
    this.refused = refused.length ? refused : undefined;
    say(t('library.restored', { n: done.length }));
    this.again();
  }

  async compare() {
    const stills = await Promise.all([...this.selected].map(id => get(`/assets/${id}`)));
    return compared(stills.map((still, i) => ({ still, number: i + 1, name: still.provenance.brief ?? '' })), { judging: false });
  }

  async save() {
    this.refused = undefined;
    const saved = await this.attempt(() => saveAll(this.chosen()));
    if (saved) {
      say(t('library.saved', { n: saved }));
    }
  }

  dragged(event) {
    if (![...(event.dataTransfer?.types ?? [])].includes('Files')) {
      return;
    }
    event.preventDefault();
    this.over = event.type === 'dragenter' || event.type === 'dragover' || (event.type === 'dragleave' && event.relatedTarget !== null);
    if (event.type === 'drop' && event.dataTransfer.files.length) {
      this.bring(event.dataTransfer.files[0]);
    }
  }

  async bring(file) {
    const added = await this.attempt(() => bring(file, this.project));
    if (added) {
      location.hash = `#/assets/${added.id}`;
    }
  }

  bar() {
    const n = this.selected.size;
    if (!n) {
      return nothing;
    }
    const trash = this.shelf.filters.state === 'deleted';
    return html`<section class="selection panel row" aria-label=${t('library.selection')}>
      <b role="status">${t('library.selected', { n })}</b>
      <button class="small" ?disabled=${n < 2 || n > 4} title=${n < 2 || n > 4 ? t('library.compare.hint') : nothing} @click=${() => this.attempt(() => this.compare())}>${t('library.compare')}</button>
      <button class="small" ?disabled=${this.busy} @click=${this.save}>${t('library.download')}</button>
      ${trash ? html`<button class="small" ?disabled=${this.busy} @click=${this.restore}>${t('library.restore')}</button>`
    : html`<button class="small danger" ?disabled=${this.busy} @click=${() => this.trash([...this.selected])}>${t('library.trash')}</button>`}
      <button class="small plain push" @click=${this.clear}>${t('library.clear')}</button></section>`;
  }

  view() {
    const { shelf } = this;
    const n = shelf.stills.length;
    const filtered = Object.keys(this.filters).length > 0;
    // stills of before are seen until the ones asked for are here, but nothing can be done with them by mistake
    const past = shelf.key !== this.key;
    return html`<div class="row"><h1 tabindex="-1">${this.heading}</h1><p class="soft push" role="status">${n ? t(shelf.whole ? 'library.count' : 'library.count.more', { n }) : ''}</p>
        <label class="button small file">${t('bring.find')}<input type="file" accept="image/png,image/jpeg,image/webp,.zip" @change=${e => { const [file] = e.target.files; e.target.value = ''; if (file) { this.bring(file); } }}></label></div>
      <ra-filters .filters=${this.filters} .within=${this.params.project} @filtered=${e => this.find(e.detail.filters, e.detail.typed)}></ra-filters>
      <ra-saved .filters=${this.filters} @search=${e => this.find(e.detail)}></ra-saved>
      ${this.newer ? html`<button class="newer" @click=${() => { scrollTo({ top: 0, behavior: 'instant' }); this.show(this.newer); }}>${t('library.newer', { n: this.newer.length })}</button>` : nothing}
      ${this.undone?.shelf === shelf ? html`<div class="note undo row" role="status"><span>${t('library.trashed', { n: this.undone.taken.length })}</span><button class="small" @click=${this.undo}>${t('undo')}</button></div>` : nothing}
      ${this.refused ? html`<div class="note bad" role="alert"><p>${t('library.refused', { n: this.refused.length })}</p><ul class="bullets">${[...new Set(this.refused.map(r => r.problem.detail))].map(text => html`<li>${text}</li>`)}</ul></div>` : nothing}
      ${shelf.filters.by === 'both' && shelf.by === 'words' ? html`<p class="note" role="status">${t('library.words.only')}</p>` : nothing}
      ${n ? html`<ra-stills-grid ?inert=${past} @stack=${e => this.find({ stack: e.detail, ...(this.filters.state ? { state: this.filters.state } : {}) })} .shelf=${shelf} .selected=${this.selected} @selected=${e => { this.selected = e.detail; }} @trash=${e => this.trash(e.detail)} @read=${() => this.requestUpdate()}></ra-stills-grid>`
    : filtered ? html`<section class="empty"><h2>${t('library.nothing')}</h2><p>${t('library.nothing.text')}</p><button @click=${() => this.find({})}>${t('library.filters.clear')}</button></section>`
      : html`<section class="empty"><h2>${t('library.empty')}</h2><p>${t('library.empty.text')}</p><a class="button primary" href=${this.project ? `#/projects/${this.project.id}` : '#/'}>${this.project ? t('library.empty.board') : t('nav.projects')}</a></section>`}
      ${this.bar()}
      ${this.over ? html`<div class="drop" aria-hidden="true"><p>${t('bring.drop')}</p></div>` : nothing}`;
  }
}
customElements.define('ra-library', RaLibrary);

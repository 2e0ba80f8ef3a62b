import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { all } from '../api.js';
import { models } from '../parts/picker.js';
import { t } from '../strings.js';

export const NAMES = ['q', 'kind', 'state', 'model', 'project', 'character', 'shot', 'since', 'until', 'sort', 'by', 'stacks', 'stack'];
const KINDS = ['portrait', 'keyframe', 'reference'];
const STATES = ['new', 'approved', 'rejected', 'locked', 'deleted'];

/** What the list of stills is asked with: a day of the address as the instants it lies between, in the reader's own time; words are words where nothing else is said. */
export const asked = filters => ({
  ...filters, by: filters.q ? filters.by ?? 'words' : undefined, since: filters.since ? new Date(`${filters.since}T00:00`).toISOString() : undefined,
  until: filters.until ? new Date(new Date(`${filters.until}T00:00`).getTime() + 86_400_000).toISOString() : undefined,
});

/** What is looked for. Tells `filtered` with {filters, typed}: typed where every letter counts and no step back is wanted. */
class RaFilters extends RaElement {
  static properties = { filters: { attribute: false }, within: {}, choices: { state: true } };

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.typing);
  }

  willUpdate(changed) {
    if (changed.has('filters') || changed.has('within')) {
      const project = this.within ?? this.filters.project;
      if (project !== this.cast?.project || !this.choices) {
        this.cast = { project };
        this.attempt(async () => {
          const [list, projects, characters] = await Promise.all([models(), this.within ? [] : all('/projects'), project ? all(`/projects/${project}/characters`) : []]);
          this.choices = { models: list, projects, characters };
        });
      }
    }
  }

  set(name, value, typed = false) {
    const filters = { ...this.filters, [name]: value || undefined };
    if (name === 'project') {
      delete filters.character;
    }
    if (name === 'sort') {
      delete filters.by;
      delete filters.stacks;
    } else if (value && (name === 'by' || name === 'stacks')) {
      delete filters.sort;
    }
    this.tell('filtered', { filters, typed });
  }

  type(value) {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.set('q', value.trim(), true), 350);
  }

  select(name, options) {
    const value = this.filters[name] ?? '';
    return html`<div class="field"><label for="f-${name}">${t(`library.filter.${name}`)}</label><select id="f-${name}" @change=${e => this.set(name, e.target.value)}>
      <option value="" ?selected=${!value}>${t(`library.any.${name}`)}</option>${options.map(([id, text]) => html`<option value=${id} ?selected=${id === value}>${text}</option>`)}
      ${value && this.choices && !options.some(([id]) => id === value) ? html`<option value=${value} selected>${value}</option>` : nothing}</select></div>`;
  }

  check(name, on) {
    return html`<label class="check"><input type="checkbox" .checked=${this.filters[name] === on} @change=${e => this.set(name, e.target.checked ? on : undefined)}> ${t(`library.filter.${name}`)}</label>`;
  }

  render() {
    const f = this.filters;
    const c = this.choices ?? { models: [], projects: [], characters: [] };
    const count = NAMES.filter(name => !['q', 'sort', 'by', 'stacks'].includes(name) && f[name]).length;
    const wide = innerWidth > 900;
    return html`<search class="stack tight" aria-label=${t('library.search')}>
      <div class="row"><div class="field grow"><label for="f-q" class="quiet">${t('library.filter.q')}</label>
        <input id="f-q" type="search" maxlength="500" placeholder=${t('library.filter.q.hint')} .value=${f.q ?? ''} @input=${e => this.type(e.target.value)}></div></div>
      <div class="row">${this.check('by', 'both')}${this.check('stacks', 'true')}
        ${f.stack ? html`<button class="small" @click=${() => this.set('stack')}>${t('library.stack.leave')}</button>` : nothing}</div>
      <details class="filters" ?open=${wide}><summary>${count ? t('library.filters.some', { n: count }) : t('library.filters')}</summary><div class="filter-fields">
        ${this.select('kind', KINDS.map(k => [k, t(`kind.${k}`)]))}${this.select('state', STATES.map(s => [s, t(`state.${s}`)]))}
        ${this.select('model', c.models.map(m => [m.id, m.name]))}
        ${this.within ? nothing : this.select('project', c.projects.map(p => [p.id, p.title]))}
        ${c.characters.length || f.character ? this.select('character', c.characters.map(k => [k.id, k.name])) : nothing}
        ${['since', 'until'].map(name => html`<div class="field"><label for="f-${name}">${t(`library.filter.${name}`)}</label><input id="f-${name}" type="date" .value=${f[name] ?? ''} @change=${e => this.set(name, e.target.value)}></div>`)}
        ${this.select('sort', [['oldest', t('library.sort.oldest')]])}
        ${count || f.q || f.sort || f.stacks || f.by ? html`<button class="plain" @click=${() => this.tell('filtered', { filters: {} })}>${t('library.filters.clear')}</button>` : nothing}
      </div></details><ra-problem .problem=${this.problem}></ra-problem></search>`;
  }
}
customElements.define('ra-filters', RaFilters);

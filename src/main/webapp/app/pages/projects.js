import { html, nothing } from 'lit';
import { RaPage, say } from '../element.js';
import { all, order, post, request } from '../api.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { openDialog } from '../parts/dialog.js';
import { t } from '../strings.js';

const STYLES = ['photoreal', 'cinematic', 'documentary', 'stylized', 'painted', 'illustrated', 'animated'];
const RATIOS = ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9'];
const SAMPLE = '/samples/lighthouse.fountain';

/** The form of a project, new or changed. @returns {Promise<object|undefined>} what was filled in */
export function projectForm(project) {
  const key = project ? `project.${project.id}` : 'project';
  const kept = draft(key) ?? project ?? {};
  const values = form => {
    const v = Object.fromEntries(new FormData(form));
    return { title: v.title.trim(), logline: v.logline.trim() || null, style: v.style || null, palette: v.palette.trim() || null, aspectRatio: v.aspectRatio, budget: v.budget === '' ? null : Number(v.budget) };
  };
  return openDialog({
    title: project ? t('board.settings') : t('projects.new'),
    body: close => html`<form class="form" @input=${e => keepDraft(key, values(e.currentTarget))} @submit=${e => { e.preventDefault(); forgetDraft(key); close(values(e.target)); }}>
      <div class="field"><label for="p-title">${t('projects.title')}</label><input id="p-title" name="title" required maxlength="200" .value=${kept.title ?? ''} autofocus></div>
      <div class="field"><label for="p-logline">${t('projects.logline')}</label><textarea id="p-logline" name="logline" maxlength="4000" rows="2" aria-describedby="p-logline-hint" .value=${kept.logline ?? ''}></textarea><p class="hint" id="p-logline-hint">${t('projects.logline.hint')}</p></div>
      <div class="columns">
        <div class="field"><label for="p-style">${t('projects.style')}</label><select id="p-style" name="style" aria-describedby="p-style-hint"><option value="">${t('style.any')}</option>${STYLES.map(s => html`<option value=${s} ?selected=${kept.style === s}>${t(`style.${s}`)}</option>`)}</select><p class="hint" id="p-style-hint">${t('projects.style.hint')}</p></div>
        <div class="field"><label for="p-ratio">${t('projects.ratio')}</label><select id="p-ratio" name="aspectRatio">${RATIOS.map(r => html`<option ?selected=${(kept.aspectRatio ?? '16:9') === r}>${r}</option>`)}</select></div>
        <div class="field"><label for="p-palette">${t('projects.palette')}</label><input id="p-palette" name="palette" maxlength="1000" aria-describedby="p-palette-hint" .value=${kept.palette ?? ''}><p class="hint" id="p-palette-hint">${t('projects.palette.hint')}</p></div>
        <div class="field"><label for="p-budget">${t('projects.budget')}</label><input id="p-budget" name="budget" type="number" min="0" step="1" aria-describedby="p-budget-hint" .value=${kept.budget ?? ''}><p class="hint" id="p-budget-hint">${t('projects.budget.hint')}</p></div>
      </div>
      <div class="row"><button class="primary">${project ? t('save') : t('projects.create')}</button></div></form>`,
  });
}

class RaProjects extends RaPage {
  static properties = { bringing: { state: true } };

  get heading() {
    return t('projects.heading');
  }

  async load() {
    this.projects = await all('/projects');
  }

  async create() {
    const filled = await projectForm();
    if (filled) {
      const body = Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== null));
      const project = await this.attempt(() => post('/projects', body));
      if (project) {
        location.hash = `#/projects/${project.id}/brief`;
      } else {
        keepDraft('project', filled);
      }
    }
  }

  sample() {
    return this.attempt(async () => {
      const text = await (await fetch(SAMPLE)).text();
      const title = text.match(/^Title:\s*(.+)$/m)?.[1] ?? 'Sample';
      const logline = text.match(/^Logline:\s*(.+)$/m)?.[1];
      const project = await post('/projects', { title, style: 'painted', ...(logline ? { logline } : {}) });
      await request(`/projects/${project.id}/brief`, { method: 'POST', body: text, type: 'text/x-fountain; charset=utf-8' });
      say(t('projects.sample.done'));
      location.hash = `#/projects/${project.id}`;
    });
  }

  /** A project that was exported here or elsewhere; a broken line brings it once. */
  bring(event) {
    const [file] = event.target.files;
    event.target.value = '';
    if (!file) {
      return undefined;
    }
    this.bringing = true;
    return this.attempt(async () => {
      const brought = await order('/projects/import', file, { type: 'application/zip' });
      say(t('projects.brought', { scenes: t('projects.brought.scenes', { n: brought.scenes }), shots: t('projects.brought.shots', { n: brought.shots }), stills: t('library.count', { n: brought.stills }) }));
      location.hash = `#/projects/${brought.id}`;
    }).finally(() => {
      this.bringing = false;
    });
  }

  view() {
    const bring = html`<label class="button file" aria-disabled=${this.busy ? 'true' : nothing} title=${t('projects.bring.hint')}><input type="file" accept=".zip,application/zip" ?disabled=${this.busy} @change=${this.bring}>${t(this.bringing ? 'projects.bringing' : 'projects.bring')}</label>`;
    const sample = html`<button ?disabled=${this.busy} @click=${this.sample}>${t('projects.sample')}</button>`;
    return html`<div class="row"><h1 tabindex="-1">${t('projects.heading')}</h1>${this.projects.length ? html`<div class="row push">${sample}${bring}<button class="primary" @click=${this.create}>${t('projects.new')}</button></div>` : nothing}</div>
      ${this.projects.length ? html`<ul class="cards">${this.projects.map(p => html`<li class="card panel">
        <a href="#/projects/${p.id}"><h2>${p.title}</h2></a>
        ${p.logline ? html`<p class="soft">${p.logline}</p>` : nothing}
        <p class="row tight">${p.style ? html`<span class="chip">${STYLES.includes(p.style) ? t(`style.${p.style}`) : p.style}</span>` : nothing}<span class="chip">${t('projects.ratioIs', { ratio: p.aspectRatio })}</span>
          ${p.budget === undefined ? nothing : html`<span class="chip">${t('projects.budgetIs', { budget: p.budget })}</span>`}</p></li>`)}</ul>`
    : html`<section class="empty"><h2>${t('projects.none')}</h2><p>${t('projects.none.text')}</p>
        <div class="row"><button class="primary" @click=${this.create}>${t('projects.new')}</button>${sample}${bring}</div><p class="small soft">${t('projects.sample.note')}</p></section>`}`;
  }
}
customElements.define('ra-projects', RaProjects);

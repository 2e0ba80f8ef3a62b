import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaPage, say } from '../element.js';
import { all, del, download, get, patch, post } from '../api.js';
import { keepDraft } from '../drafts.js';
import { shotNumber } from '../numbers.js';
import { confirmed } from '../parts/dialog.js';
import { sceneForm } from '../parts/scene-row.js';
import '../parts/forecast.js';
import { t } from '../strings.js';
import { projectForm } from './projects.js';

/** A project's board: scenes as rows, shots as cards, what it may yet cost. */
class RaBoard extends RaPage {
  get heading() {
    return this.project?.title ?? '';
  }

  async load() {
    const id = this.params.project;
    const [project, scenes] = await Promise.all([get(`/projects/${id}`), all(`/projects/${id}/scenes`)]);
    Object.assign(this, { project, scenes });
    await this.reckon();
  }

  /** What is under way, and what the rest may cost. */
  async reckon() {
    const id = this.params.project;
    const [forecast, open] = await Promise.all([get(`/projects/${id}/forecast`), all(`/generations?project=${id}&state=open`)]);
    this.forecast = forecast;
    this.byShot = new Map(forecast.byShot.map(shot => [shot.shot, shot]));
    this.running = new Map();
    for (const drawing of open.filter(d => d.purpose === 'keyframe')) {
      this.running.set(drawing.subject, [...this.running.get(drawing.subject) ?? [], drawing.id]);
    }
    this.requestUpdate();
  }

  async settings() {
    const filled = await projectForm(this.project);
    if (filled) {
      const changed = await this.attempt(() => patch(`/projects/${this.project.id}`, filled));
      if (changed) {
        this.project = changed;
        this.tell('ra-page', { heading: this.heading, project: changed });
        say(t('saved'));
        this.requestUpdate();
      } else {
        keepDraft(`project.${this.project.id}`, filled);
      }
    }
  }

  async addScene() {
    const filled = await sceneForm(t('board.scene.new'));
    if (filled) {
      const scene = await this.attempt(() => post(`/projects/${this.project.id}/scenes`, { heading: filled.heading, ...(filled.synopsis ? { synopsis: filled.synopsis } : {}) }));
      if (scene) {
        this.scenes = [...this.scenes, { shots: [], ...scene }];
        this.requestUpdate();
      } else {
        keepDraft('scene', filled);
      }
    }
  }

  async delete() {
    const { title, id } = this.project;
    if (await confirmed(t('board.delete.ask', { title }), t('board.delete.text'), t('board.delete'), { danger: true })) {
      await this.attempt(async () => {
        await del(`/projects/${id}`);
        say(t('board.deleted'));
        location.hash = '#/';
      });
    }
  }

  get numbers() {
    return new Map(this.scenes.flatMap((scene, i) => scene.shots.map((shot, j) => [shot.id, shotNumber(i, j)])));
  }

  view() {
    const { project, scenes } = this;
    const file = project.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase() || 'project';
    const get = (path, name) => () => this.attempt(() => download(`/projects/${project.id}/${path}`, name));
    return html`<div class="row"><div class="stack tight"><h1 tabindex="-1">${project.title}</h1>${project.logline ? html`<p class="soft">${project.logline}</p>` : nothing}</div>
        <div class="row tight push">
          <button @click=${get('storyboard', `${file}.pdf`)}>${t('board.storyboard')}</button>
          <details class="menu"><summary>${t('board.actions')} ⋯</summary><div class="stack tight">
            <button class="small plain" @click=${this.settings}>${t('board.settings')}</button>
            <button class="small plain" @click=${get('export', `${file}.zip`)}>${t('board.export')}</button>
            <button class="small plain" @click=${this.delete}>${t('board.delete')}</button></div></details></div></div>
      ${scenes.length ? html`<ra-forecast .forecast=${this.forecast} .numbers=${this.numbers}></ra-forecast>
        <div class="stack loose" @ra-placed=${() => this.attempt(() => this.reckon())} @shot-drawn=${() => this.attempt(() => this.reckon())}
          @scene-changed=${e => { this.scenes = this.scenes.map(s => (s.id === e.detail.id ? e.detail : s)); }}
          @scene-gone=${e => { this.scenes = this.scenes.filter(s => s.id !== e.detail.scene); this.requestUpdate(); }}>
          ${repeat(scenes, s => s.id, (scene, i) => html`<ra-scene-row .scene=${scene} .index=${i} .forecast=${this.byShot} .running=${this.running}></ra-scene-row>`)}</div>
        <div><button @click=${this.addScene}>${t('board.scene.add')}</button></div>`
    : html`<section class="empty"><h2>${t('board.empty')}</h2><p>${t('board.empty.text')}</p><div class="row"><a class="button primary" href="#/projects/${project.id}/brief">${t('board.empty.brief')}</a>
        <button @click=${this.addScene}>${t('board.scene.add')}</button></div></section>`}`;
  }
}
customElements.define('ra-board', RaBoard);

import { html, nothing } from 'lit';
import { RaPage, say } from '../element.js';
import { get, post } from '../api.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import '../parts/outline.js';
import { t } from '../strings.js';

const FORMATS = ['text/x-fountain', 'text/markdown', 'text/html', 'text/plain'];
const ENDINGS = { fountain: 'text/x-fountain', spmd: 'text/x-fountain', md: 'text/markdown', markdown: 'text/markdown', html: 'text/html', htm: 'text/html', txt: 'text/plain' };
const MOST = 256 * 1024;

/** A guess that the reader of the page can overrule: scene headings alone on a line are a screenplay's. */
export function formatOf(text) {
  return /^\s*(<!doctype html|<html|<(p|h1|h2|div|article|body)[\s>])/i.test(text) ? 'text/html'
    : /^(#{1,6} |[-*] |\*\*)/m.test(text) && !/^(INT|EXT|EST|I\/E)[. ]/m.test(text) ? 'text/markdown'
      : /^(\.(?=\w)|(INT|EXT|EST|I\/E)[. ])/im.test(text) ? 'text/x-fountain' : 'text/plain';
}

/** A whole story at once: paste, see what Ra finds, correct it, keep it. */
class RaBrief extends RaPage {
  static properties = { ...RaPage.properties, outline: { state: true }, text: { state: true }, format: { state: true } };

  get heading() {
    return t('brief.heading');
  }

  get key() {
    return `brief.${this.params.project}`;
  }

  async load() {
    this.project = await get(`/projects/${this.params.project}`);
    const kept = draft(this.key) ?? {};
    Object.assign(this, { text: kept.text ?? '', format: kept.format ?? '', outline: kept.outline });
  }

  keep() {
    keepDraft(this.key, this.text || this.outline ? { text: this.text, format: this.format, outline: this.outline } : undefined);
  }

  async file(file) {
    if (!file) {
      return;
    }
    if (file.size > MOST) {
      say(t('brief.tooLong'), 'bad');
      return;
    }
    try {
      this.text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      this.format = ENDINGS[file.name.split('.').pop().toLowerCase()] ?? '';
      this.keep();
      say(t('brief.dropped', { name: file.name }), 'info');
    } catch {
      say(t('brief.notText'), 'bad');
    }
  }

  look(event) {
    event.preventDefault();
    return this.attempt(async () => {
      this.outline = await post(`/projects/${this.project.id}/brief?preview=true`, this.text, { type: `${this.format || formatOf(this.text)}; charset=utf-8` });
      this.keep();
      await this.updateComplete;
      this.querySelector('#found')?.focus();
    });
  }

  accept() {
    return this.attempt(async () => {
      const kept = { scenes: this.outline.scenes.map(scene => ({ ...scene, shots: scene.shots.filter(shot => shot.description.trim()) })), characters: this.outline.characters.map(({ known, ...c }) => c), references: this.outline.references.map(({ known, ...r }) => r) };
      const briefed = await post(`/projects/${this.project.id}/brief`, kept);
      forgetDraft(this.key);
      say(t('brief.kept', { scenes: briefed.scenes.length, shots: briefed.scenes.reduce((sum, scene) => sum + scene.shots.length, 0) }));
      location.hash = `#/projects/${this.project.id}`;
    });
  }

  again() {
    this.outline = undefined;
    this.keep();
  }

  view() {
    return html`<h1 tabindex="-1">${t('brief.heading')}</h1>${this.outline ? this.found(this.outline) : this.paste()}`;
  }

  paste() {
    return html`<form class="form" @submit=${this.look} @dragover=${e => e.preventDefault()} @drop=${e => { if (e.dataTransfer.files.length) { e.preventDefault(); this.file(e.dataTransfer.files[0]); } }}>
      <div class="field"><label for="brief">${t('brief.text')}</label><p class="hint" id="brief-hint">${t('brief.text.hint')}</p>
        <textarea id="brief" class="script manuscript" required aria-describedby="brief-hint" .value=${this.text} @input=${e => { this.text = e.target.value; this.keep(); }}></textarea></div>
      <div class="row"><label for="format">${t('brief.format')}</label><select id="format" class="compact" @change=${e => { this.format = e.target.value; this.keep(); }}>
          <option value="">${t('brief.format.auto')}</option>${FORMATS.map(f => html`<option value=${f} ?selected=${this.format === f}>${t(`brief.format.${f}`)}</option>`)}</select>
        <label class="button" for="brief-file">${t('brief.open')}</label><input id="brief-file" class="quiet" type="file" accept=".fountain,.spmd,.md,.markdown,.html,.htm,.txt,text/*" @change=${e => this.file(e.target.files[0])}>
        <button class="primary push" ?disabled=${this.busy}>${t('brief.preview')}</button></div></form>`;
  }

  found(o) {
    const shots = o.scenes.reduce((sum, scene) => sum + scene.shots.length, 0);
    return html`<section class="stack" aria-labelledby="found"><div class="row"><div class="stack tight"><h2 id="found" tabindex="-1">${t('brief.found')}</h2>
        <p>${t('brief.found.summary', { scenes: o.scenes.length, shots, characters: o.characters.length, references: o.references.length })}</p><p class="soft">${t('brief.found.text')}</p></div>
        <div class="row push"><button @click=${this.again}>${t('brief.again')}</button><button class="primary" ?disabled=${this.busy} @click=${this.accept}>${t('brief.keep')}</button></div></div>
      <ra-outline .outline=${o} @changed=${() => this.keep()}></ra-outline>
      ${this.problem ? nothing : html`<div><button class="primary" ?disabled=${this.busy} @click=${this.accept}>${t('brief.keep')}</button></div>`}</section>`;
  }
}
customElements.define('ra-brief', RaBrief);

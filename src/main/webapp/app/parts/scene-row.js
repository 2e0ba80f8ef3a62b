import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaElement, say } from '../element.js';
import { del, download, get, patch, post, put } from '../api.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { shotNumber } from '../numbers.js';
import { t } from '../strings.js';
import { confirmed, openDialog } from './dialog.js';
import { drawScene } from './draw-scene.js';
import './card.js';

/** The form of a scene. @returns {Promise<{heading, synopsis}|undefined>} */
export const sceneForm = (title, scene = {}, key = 'scene') => openDialog({
  title,
  body: close => html`<form class="form" @input=${e => keepDraft(key, Object.fromEntries(new FormData(e.currentTarget)))} @submit=${e => { e.preventDefault(); forgetDraft(key); close(Object.fromEntries(new FormData(e.target))); }}>
    <div class="field"><label for="s-heading">${t('board.scene.heading')}</label><input id="s-heading" class="script" name="heading" required maxlength="200" aria-describedby="s-hint" .value=${draft(key)?.heading ?? scene.heading ?? ''}><p class="hint" id="s-hint">${t('board.scene.heading.hint')}</p></div>
    <div class="field"><label for="s-synopsis">${t('board.scene.synopsis')}</label><textarea id="s-synopsis" name="synopsis" maxlength="4000" .value=${draft(key)?.synopsis ?? scene.synopsis ?? ''}></textarea></div>
    <div><button class="primary">${t('save')}</button></div></form>`,
});

/** A scene of the board: its heading, its shots in order. Tells `scene-changed`, `scene-gone` and `ra-placed`. */
class RaSceneRow extends RaElement {
  static properties = { scene: { attribute: false }, index: { type: Number }, forecast: { attribute: false }, running: { attribute: false }, adding: { state: true } };

  get key() {
    return `shot.${this.scene.id}`;
  }

  /** Shows the scene as it has become, and has the board know, which would show it as it was again at its next look. */
  become(change) {
    this.scene = { ...this.scene, ...change };
    this.tell('scene-changed', this.scene);
  }

  async again() {
    const { items } = await get(`/scenes/${this.scene.id}/shots?limit=200`);
    this.become({ shots: items });
  }

  async move(shot, by) {
    const ids = this.scene.shots.map(s => s.id);
    const from = ids.indexOf(shot);
    await this.reorder(shot, from + by);
    this.querySelector(`#shot-${shot} a`)?.focus();
  }

  reorder(shot, to) {
    const before = this.scene.shots;
    const moved = before.filter(s => s.id !== shot);
    moved.splice(to, 0, before.find(s => s.id === shot));
    this.become({ shots: moved });
    return this.attempt(async () => {
      try {
        await put(`/scenes/${this.scene.id}/order`, moved.map(s => s.id));
        say(t('board.shot.moved', { number: shotNumber(this.index, to) }));
      } catch (problem) {
        this.become({ shots: before });
        throw problem;
      }
    });
  }

  drag(event, shot) {
    event.dataTransfer.setData('text/x-ra-shot', JSON.stringify({ scene: this.scene.id, shot: shot.id }));
    event.dataTransfer.effectAllowed = 'move';
  }

  over(event) {
    if (event.dataTransfer.types.includes('text/x-ra-shot')) {
      event.preventDefault();
      event.currentTarget.classList.add('target');
    }
  }

  drop(event, to) {
    event.preventDefault();
    event.currentTarget.classList.remove('target');
    const { scene, shot } = JSON.parse(event.dataTransfer.getData('text/x-ra-shot'));
    if (scene === this.scene.id && this.scene.shots[to]?.id !== shot) {
      this.reorder(shot, to);
    }
  }

  async add(event) {
    event.preventDefault();
    const form = event.target;
    const description = new FormData(form).get('description').trim();
    await this.attempt(async () => {
      await post(`/scenes/${this.scene.id}/shots`, { description });
      forgetDraft(this.key);
      form.reset();
      await this.again();
      this.tell('ra-placed');
    });
    form.elements.description.focus();
  }

  async remove(shot, number) {
    if (await confirmed(t('board.shot.delete.ask', { number }), t('board.shot.delete.text'), t('board.shot.delete', { number }), { danger: true })) {
      await this.attempt(async () => {
        await del(`/shots/${shot.id}`);
        await this.again();
      });
    }
  }

  async edit() {
    const n = this.index + 1;
    const key = `scene.${this.scene.id}`;
    const filled = await sceneForm(t('board.scene.edit', { n }), this.scene, key);
    if (filled) {
      const changed = await this.attempt(() => patch(`/scenes/${this.scene.id}`, { heading: filled.heading, synopsis: filled.synopsis || null }));
      if (changed) {
        this.become({ heading: changed.heading, synopsis: changed.synopsis });
      } else {
        keepDraft(key, filled);
      }
    }
  }

  async delete() {
    const n = this.index + 1;
    if (await confirmed(t('board.scene.delete.ask', { n }), t('board.scene.delete.text'), t('board.scene.delete'), { danger: true })) {
      await this.attempt(async () => {
        await del(`/scenes/${this.scene.id}`);
        this.tell('scene-gone', { scene: this.scene.id });
      });
    }
  }

  async draw() {
    const placed = await drawScene(this.scene, this.index);
    if (placed) {
      say(t('scene.draw.placed', { n: placed.length }));
      this.tell('ra-placed');
    }
  }

  render() {
    const { scene, index } = this;
    const n = index + 1;
    return html`<section class="scene stack" aria-labelledby="scene-${scene.id}">
      <div class="row"><h2 id="scene-${scene.id}" class="script"><span class="soft">${n}.</span> ${scene.heading}</h2>
        <div class="row tight push"><button class="small" ?disabled=${!scene.shots.length} @click=${this.draw}>${t('board.scene.draw')}</button>
          <details class="menu"><summary aria-label=${t('board.scene.more', { n })}>⋯</summary><div class="stack tight">
            <button class="small plain" @click=${this.edit}>${t('board.scene.edit', { n })}</button>
            <button class="small plain" @click=${() => this.attempt(() => download(`/scenes/${scene.id}/storyboard`, `scene-${n}.pdf`))}>${t('board.scene.pdf')}</button>
            <button class="small plain" @click=${this.delete}>${t('board.scene.delete')}</button></div></details></div></div>
      ${scene.synopsis ? html`<p class="soft">${scene.synopsis}</p>` : nothing}
      <ra-problem .problem=${this.problem}></ra-problem>
      ${scene.shots.length ? nothing : html`<p class="soft">${t('board.scene.noShots')}</p>`}
      <ol class="cards shots">${repeat(scene.shots, s => s.id, (shot, i) => html`<li draggable="true" @dragstart=${e => this.drag(e, shot)} @dragover=${this.over}
          @dragleave=${e => e.currentTarget.classList.remove('target')} @drop=${e => this.drop(e, i)}>
        <ra-card .shot=${shot} .number=${shotNumber(index, i)} .forecast=${this.forecast?.get(shot.id)} .running=${this.running?.get(shot.id) ?? []} ?first=${i === 0} ?last=${i === scene.shots.length - 1}
          @shot-move=${e => this.move(shot.id, e.detail.by)} @shot-delete=${() => this.remove(shot, shotNumber(index, i))} @shot-drawn=${() => this.attempt(() => this.again())}></ra-card></li>`)}
        <li><form class="panel form add" @submit=${this.add}><label for="add-${scene.id}"><span aria-hidden="true">${t('board.shot.add')}</span><span class="quiet">${t('board.shot.describe', { n })}</span></label>
          <textarea id="add-${scene.id}" name="description" required maxlength="4000" rows="2" placeholder=${t('board.shot.placeholder')} .value=${draft(this.key) ?? ''} @input=${e => keepDraft(this.key, e.target.value)}></textarea>
          <div><button class="small" ?disabled=${this.busy}>${t('board.shot.add')}</button></div></form></li></ol>
    </section>`;
  }
}
customElements.define('ra-scene-row', RaSceneRow);

import { html, nothing } from 'lit';
import { RaElement, say } from '../element.js';
import { get, patch } from '../api.js';
import { named } from '../mentions.js';
import { newCharacter, newReference } from './newcomer.js';
import { t } from '../strings.js';

const field = one => (one.kind === 'character' ? 'characters' : 'references');

/**
 * The Characters tab of a shot or a scene: who and what appears, with their locked looks, and more of them from the cast or made on the spot.
 * `shot` or `scene` is the whole object as the API gives it, or its id; `project` is an id. Tells `cast` with the shots that have changed.
 */
class RaSceneCast extends RaElement {
  static properties = { project: {}, shot: { attribute: false }, scene: { attribute: false }, shots: { state: true }, names: { state: true } };

  constructor() {
    super();
    this.uid = `cast-${crypto.randomUUID().slice(0, 8)}`;
  }

  willUpdate(changed) {
    if (changed.has('shot') || changed.has('scene') || changed.has('project')) {
      this.load();
    }
  }

  load() {
    return this.attempt(async () => {
      const whole = async (thing, path) => (typeof thing === 'string' ? get(`/${path}/${thing}`) : thing);
      const [names, home] = await Promise.all([named(this.project), this.shot ? whole(this.shot, 'shots') : whole(this.scene, 'scenes')]);
      Object.assign(this, { names, shots: this.shot ? [home] : home.shots });
    });
  }

  /** Who appears, the most prominent first. */
  get cast() {
    const ids = [...new Set(this.shots.flatMap(shot => [...shot.characters, ...shot.references]))];
    return ids.map(id => this.names.find(one => one.id === id)).filter(Boolean);
  }

  async change(shots, one, ids, said) {
    const kept = await this.attempt(() => Promise.all(shots.map(shot => patch(`/shots/${shot.id}`, { [field(one)]: ids(shot[field(one)]) }))));
    if (kept) {
      this.shots = this.shots.map(shot => kept.find(other => other.id === shot.id) ?? shot);
      say(t(said, { name: one.name }));
      this.tell('cast', kept);
    }
  }

  add(one, to) {
    const shots = this.shots.filter(shot => (to ? shot.id === to : true) && !shot[field(one)].includes(one.id));
    return this.change(shots, one, ids => [...ids, one.id], this.shot ? 'sceneCast.in.said' : 'sceneCast.in.scene');
  }

  async submit(event) {
    event.preventDefault();
    const { who, to } = Object.fromEntries(new FormData(event.target));
    const one = this.names.find(other => other.id === who);
    if (one) {
      await this.add(one, to);
    }
  }

  async create(make, kind) {
    const to = this.querySelector('select[name=to]')?.value;
    const made = await make(this.project);
    if (made) {
      const one = { kind, ...made };
      this.names = [...this.names, one];
      await this.add(one, to);
    }
  }

  render() {
    if (!this.shots) {
      return this.problem ? html`<ra-problem .problem=${this.problem} .again=${() => this.load()}></ra-problem>` : html`<p class="soft" role="status">${t('loading')}</p>`;
    }
    const cast = this.cast;
    const rest = this.names.filter(one => this.shots.some(shot => !shot[field(one)].includes(one.id)));
    return html`<div class="stack">
      ${cast.length ? html`<ul class="castlist">${cast.map(one => this.entry(one))}</ul>${this.shot && (this.shots[0].characters.length > 1 || this.shots[0].references.length > 1) ? html`<p class="hint">${t('sceneCast.first')}</p>` : nothing}` : html`<p class="soft">${t(this.shot ? 'sceneCast.nobody' : 'sceneCast.nobody.scene')}</p>`}
      <form class="row bottom" @submit=${this.submit}>
        ${rest.length ? html`<div class="field"><label for="${this.uid}-who">${t('sceneCast.add')}</label><select id="${this.uid}-who" name="who" required><option value="">${t('sceneCast.choose')}</option>${rest.map(one => html`<option value=${one.id}>${one.name} (${t(`kind.${one.kind}`)})</option>`)}</select></div>` : nothing}
        ${this.shot ? nothing : html`<div class="field"><label for="${this.uid}-to">${t('sceneCast.to')}</label><select id="${this.uid}-to" name="to"><option value="">${t('sceneCast.everyShot')}</option>${this.shots.map(shot => html`<option value=${shot.id}>${shot.description.slice(0, 60)}</option>`)}</select></div>`}
        ${rest.length ? html`<button ?disabled=${this.busy}>${t('sceneCast.add.do')}</button>` : nothing}
      </form>
      <div class="row tight"><button class="small" @click=${() => this.create(newCharacter, 'character')}>${t('sceneCast.new')}</button><button class="small" @click=${() => this.create(newReference)}>${t('sceneCast.newReference')}</button></div>
      <ra-problem .problem=${this.problem}></ra-problem></div>`;
  }

  entry(one) {
    const page = one.kind === 'character' ? `#/characters/${one.id}?project=${this.project}` : `#/references/${one.id}`;
    const shots = this.shots.filter(shot => shot[field(one)].includes(one.id));
    const place = this.shot ? shots[0][field(one)].indexOf(one.id) : 0;
    return html`<li>${one.lock ? html`<ra-picture .asset=${one.lock.asset} w="256" alt=""></ra-picture>` : html`<span class="hollow"></span>`}
      <div><a href=${page}>${one.name}</a><p class="small soft">${t(`kind.${one.kind}`)} · ${one.lock ? t('cast.locked', { version: one.lock.version }) : t('cast.unlocked')}${this.shot ? nothing : html` · ${t('sceneCast.shots', { n: shots.length, all: this.shots.length })}`}</p></div>
      ${this.shot ? html`<div class="row tight">${place ? html`<button class="small plain" aria-label=${t('sceneCast.up', { name: one.name })} ?disabled=${this.busy} @click=${() => this.change(shots, one, ids => [one.id, ...ids.filter(id => id !== one.id)], 'sceneCast.in.said')}>↑</button>` : nothing}
        <button class="small" aria-label=${t('sceneCast.out', { name: one.name })} ?disabled=${this.busy} @click=${() => this.change(shots, one, ids => ids.filter(id => id !== one.id), 'sceneCast.out.said')}>${t('remove')}</button></div>` : nothing}</li>`;
  }
}
customElements.define('ra-scene-cast', RaSceneCast);

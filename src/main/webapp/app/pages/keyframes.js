import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keyed } from 'lit/directives/keyed.js';
import { RaPage, moneyMoved, say } from '../element.js';
import { all, get, insist, order } from '../api.js';
import { entry, over, started, underWay } from '../running.js';
import { t } from '../strings.js';
import { rows } from '../parts/names.js';
import { reuse } from '../parts/reuse.js';
import { way, where } from '../parts/where.js';
import '../parts/direction.js';
import '../parts/drawings.js';
import '../parts/live.js';
import '../parts/order.js';
import '../parts/pins.js';
import '../parts/variant.js';
import '../parts/versus.js';

const AB = 'ra.ab.';

/** The scene editor at one shot: its frame, its variants, and how the next one is drawn. */
class RaKeyframes extends RaPage {
  static properties = { ...RaPage.properties, shot: { state: true }, stills: { state: true }, chosen: { state: true }, drawings: { state: true }, ab: { state: true }, decision: { state: true }, text: { state: true } };

  get heading() {
    return this.place ? t('kf.heading', { number: this.place.number, scene: this.place.scene.heading }) : '';
  }

  async load() {
    const { id } = this.params;
    const shot = await get(`/shots/${id}`);
    const [project, scenes, stills, models, drawings] = await Promise.all([get(`/projects/${shot.project}`), all(`/projects/${shot.project}/scenes`), this.variants(id), rows(), underWay(id, id)]);
    const ab = JSON.parse(sessionStorage.getItem(AB + id) ?? '[]');
    const typed = this.shot?.id === id ? this.text : undefined;
    Object.assign(this, { shot, project, stills, models, ab, text: typed, place: where(shot, scenes), drawings: drawings.filter(one => !ab.includes(one.id)), decision: this.shot?.id === id ? this.decision : undefined,
      chosen: stills.find(still => still.id === this.params.query.still)?.id ?? shot.current ?? stills[0]?.id });
    if (this.params.query.tab === 'characters') {
      await import('../parts/scene-cast.js');
    }
  }

  variants(shot) {
    return all(`/assets?shot=${shot}&kind=keyframe`, 200);
  }

  /** Looks at the stills again, and shows the newest where one came. */
  async look(newest) {
    await this.attempt(async () => {
      const [stills, shot] = await insist(() => Promise.all([this.variants(this.shot.id), get(`/shots/${this.shot.id}`)]));
      const came = stills.find(still => !this.stills.some(old => old.id === still.id));
      Object.assign(this, { stills, shot });
      if (newest && came) {
        this.chosen = came.id;
      }
    });
  }

  /** Saves the words, then draws: what is on the page is what is drawn. */
  async draw(body) {
    const placed = await this.attempt(async () => {
      await this.querySelector('ra-direction').save();
      const drawing = await order(`/shots/${this.shot.id}/keyframes`, body);
      this.ordered(drawing);
      return drawing;
    });
    if (this.problem) {
      // it is told in full at the head of the page, which may be out of sight
      say(this.problem.title ?? t('problem.heading'), 'bad');
    }
    return placed;
  }

  ordered(drawing) {
    const { id } = this.shot;
    moneyMoved();
    if (drawing.legs.length) {
      this.ab = drawing.legs.map(leg => leg.id);
      sessionStorage.setItem(AB + id, JSON.stringify(this.ab));
    } else {
      const one = entry(drawing);
      started(id, [one]);
      this.drawings = [...this.drawings, one];
    }
  }

  async redraw(event) {
    const live = event.target;
    const drawing = await this.draw(event.detail);
    if (drawing) {
      live.begun(drawing.id);
    } else {
      live.halt(this.problem?.title ?? t('problem.heading'));
    }
  }

  async ended(event) {
    const drawing = event.detail;
    over(this.shot.id, drawing.id);
    this.querySelector('ra-live')?.over(drawing);
    this.querySelector('ra-pins')?.look();
    // a pin may have run out with it, and there is less to spend
    this.querySelector('ra-order')?.again();
    await this.look(true);
    if (drawing.state === 'done') {
      this.drawings = this.drawings.filter(one => one.id !== drawing.id);
    }
  }

  async changed(event) {
    this.shot = event.detail;
    this.text = undefined;
    await this.updateComplete;
    this.querySelector('ra-order').again();
  }

  typed(text) {
    this.text = text.trim() && text.trim() !== this.shot.description ? text.trim() : undefined;
    this.words = text;
  }

  async reuse() {
    const still = await this.attempt(() => reuse(this.shot));
    if (still) {
      say(t('kf.reuse.done'));
      await this.look(true);
    }
  }

  view() {
    const tab = this.params.query.tab === 'characters' ? 'characters' : 'keyframes';
    const link = (name, href) => html`<a href=${href} aria-current=${tab === name ? 'page' : nothing}>${t(`kf.tab.${name}`)}</a>`;
    return html`${way(this.shot, this.place)}<h1 tabindex="-1">${this.heading}</h1>
      <nav class="tabs" aria-label=${t('kf.tabs')}>${link('keyframes', `#/shots/${this.shot.id}`)}${link('characters', `#/shots/${this.shot.id}?tab=characters`)}</nav>
      ${tab === 'characters' ? html`<ra-scene-cast .shot=${this.shot} .project=${this.shot.project} @cast=${e => { this.shot = e.detail[0]; }}></ra-scene-cast>` : keyed(this.shot.id, this.keyframes())}`;
  }

  keyframes() {
    const at = this.stills.findIndex(still => still.id === this.chosen);
    return html`<div class="easel">
      <section class="stack wall" aria-label=${t('kf.frame')} @stills=${() => this.look(true)} @ended=${this.ended} @judged=${() => this.look()} @ordered=${e => this.ordered(e.detail)}>
        ${this.ab.length ? html`<ra-versus .ids=${this.ab} .models=${this.models} @closed=${() => { this.ab = []; sessionStorage.removeItem(AB + this.shot.id); }}></ra-versus>` : nothing}
        ${this.drawings.length ? html`<section class="stack tight" aria-label=${t('kf.drawings')}><ra-drawings .drawings=${this.drawings}></ra-drawings></section>` : nothing}
        ${at >= 0 ? html`<ra-variant .still=${this.stills[at]} .n=${this.stills.length - at} .count=${this.stills.length} ?current=${this.shot.current === this.chosen} .models=${this.models} .project=${this.project}></ra-variant>`
          : this.drawings.length ? nothing : html`<div class="empty"><h2>${t('kf.none')}</h2><p>${t('kf.none.text')}</p></div>`}
        ${this.stills.length ? this.strip() : nothing}
        <div><button class="small" ?disabled=${this.busy} @click=${this.reuse}>${t('kf.reuse')}</button></div>
      </section>
      <section class="stack desk" aria-label=${t('kf.desk')} @pins=${() => this.querySelector('ra-order').again()}>
        <ra-direction class="panel" .shot=${this.shot} .decision=${this.decision} .models=${this.models} @typed=${e => this.typed(e.detail.text)} @changed=${this.changed}></ra-direction>
        <ra-order .shot=${this.shot.id} .text=${this.text} .models=${this.models} @order=${e => this.draw(e.detail)} @priced=${e => { this.decision = e.detail.decisions?.[0]?.id ? e.detail.decisions[0] : undefined; }}></ra-order>
        <div class="panel"><ra-live .shot=${this.shot.id} .text=${this.words ?? this.shot.description} @redraw=${this.redraw}></ra-live></div>
        <ra-pins .shot=${this.shot} .models=${this.models} @insist=${e => this.querySelector('ra-order').insist(e.detail.model)}></ra-pins>
      </section></div>`;
  }

  strip() {
    const count = this.stills.length;
    return html`<section class="stack tight"><h2>${t('kf.variants', { n: count })}</h2><ul class="strip">${repeat(this.stills, still => still.id, (still, i) => html`<li><button class="thumb ${still.state}" aria-pressed=${still.id === this.chosen ? 'true' : 'false'}
      aria-label=${t(still.id === this.shot.current ? 'kf.variant.current' : 'kf.variant', { n: count - i, count, state: t(`state.${still.state}`), model: this.models.get(still.provenance.model)?.name ?? still.provenance.model ?? '' })} @click=${() => { this.chosen = still.id; }}>
      <ra-picture .asset=${still.id} w="256" alt=""></ra-picture>${still.id === this.shot.current ? html`<span class="mark" aria-hidden="true">★</span>` : nothing}${still.state === 'rejected' ? html`<span class="mark" aria-hidden="true">✕</span>` : nothing}</button></li>`)}</ul></section>`;
  }
}
customElements.define('ra-keyframes', RaKeyframes);

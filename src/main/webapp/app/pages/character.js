import { html, nothing } from 'lit';
import { RaPage, moneyMoved, say } from '../element.js';
import { get, post } from '../api.js';
import { accept, appearances, candidates, impact, lock, LOOKS, refresh } from '../looks.js';
import { renamed } from '../mentions.js';
import { entry, over, started, underWay } from '../running.js';
import { confirmed } from '../parts/dialog.js';
import { lockDialog } from '../parts/lock.js';
import { t } from '../strings.js';
import '../parts/about.js';
import '../parts/appears.js';
import '../parts/candidates.js';
import '../parts/drawings.js';
import '../parts/draw-look.js';
import '../parts/locks.js';
import '../parts/relations.js';
import '../parts/stale.js';

/** The Character Creator: who it is, how it looks, and what hangs on that look. References share it. */
class RaLook extends RaPage {
  static properties = { stills: { state: true }, drawings: { state: true }, redrawn: { state: true }, stale: { state: true }, uploading: { state: true } };

  get heading() {
    return this.who?.name;
  }

  get id() {
    return this.params.id;
  }

  get look() {
    return LOOKS[this.kind];
  }

  async load() {
    const { id, look } = this;
    this.who = await get(`${look.base}/${id}`);
    const projects = this.projects;
    const home = projects.includes(this.params.query.project) ? this.params.query.project : projects.at(-1);
    [this.project, this.stills, this.stale, this.drawings, this.redrawn, this.scenes] = await Promise.all([home ? get(`/projects/${home}`) : undefined, candidates(look, id),
      impact(look, id), underWay(id, id), underWay(`refresh.${id}`), appearances(projects, id, `${this.kind}s`)]);
  }

  /** What changes when something is judged, drawn or locked; the page stays as it is meanwhile. */
  again() {
    const { id, look } = this;
    const asked = this.asked = Symbol('asked');
    return this.attempt(async () => {
      const [who, stills, stale] = await Promise.all([get(`${look.base}/${id}`), candidates(look, id), impact(look, id)]);
      if (id === this.id) {
        Object.assign(this, { who, stale, ...(asked === this.asked ? { stills } : {}) });
      }
    });
  }

  async ordered(event) {
    const drawing = event.detail;
    const legs = drawing.legs?.length ? drawing.legs.map(leg => ({ id: leg.id, count: drawing.count, drawn: 0, label: leg.model })) : [entry(drawing)];
    started(this.id, legs);
    this.drawings = [...this.drawings, ...legs];
    moneyMoved();
  }

  async came(event) {
    const { generation, drawn } = event.detail;
    this.drawings = this.drawings.map(one => (one.id === generation ? { ...one, drawn } : one));
    const asked = this.asked = Symbol('asked');
    const stills = await this.attempt(() => candidates(this.look, this.id));
    // what was asked for later is newer, whichever answer comes first
    if (stills && asked === this.asked) {
      this.stills = stills;
    }
  }

  ended(event) {
    over(this.id, event.detail.id);
    this.drawings = this.drawings.map(one => (one.id === event.detail.id ? { ...one, count: one.drawn } : one));
    return this.again();
  }

  shotEnded(event) {
    over(`refresh.${this.id}`, event.detail.id);
  }

  async allRedrawn() {
    await this.attempt(async () => {
      const [stale, scenes] = await Promise.all([impact(this.look, this.id), appearances(this.projects, this.id, `${this.kind}s`)]);
      Object.assign(this, { stale, scenes });
    });
    this.redrawn = [];
  }

  async upload(event) {
    const form = new FormData();
    form.set('file', event.detail);
    form.set('depicts', this.id);
    this.uploading = true;
    const still = await this.attempt(() => post('/assets', form));
    this.uploading = false;
    if (still) {
      say(t('look.uploaded'));
      await this.again();
    }
  }

  async lock(event) {
    const still = event.detail;
    const chosen = await lockDialog({ look: this.look, who: this.who, still, number: this.stills.length - this.stills.findIndex(one => one.id === still.id) });
    if (!chosen) {
      return;
    }
    const locked = await this.attempt(() => lock(this.look, this.id, still.id, chosen.master));
    if (!locked) {
      return;
    }
    say(t('look.locked.said', { name: this.who.name, version: locked.version }));
    renamed(this.project?.id);
    if (locked.master) {
      this.ordered({ detail: { id: locked.master, count: 1, assets: [] } });
    }
    await this.again();
    if (chosen.then) {
      await this.settle({ detail: chosen.then });
    }
    await this.updateComplete;
    this.querySelector('ra-stale section')?.scrollIntoView({ block: 'center' });
  }

  /** What becomes of the shots drawn with the former look. */
  async settle(event) {
    const what = event.detail;
    await this.attempt(async () => {
      if (what === 'keep') {
        this.stale = { ...this.stale, stale: [], ...(await accept(this.look, this.id)) };
        say(t('stale.kept'));
      } else {
        const words = new Map(this.stale.stale.map(one => [one.shot, one.description]));
        const drawings = (await refresh(this.look, this.id, what)).map(drawing => entry(drawing, words.get(drawing.subject)));
        started(`refresh.${this.id}`, drawings);
        this.redrawn = drawings;
        moneyMoved();
      }
    });
  }

  async unlock() {
    if (await confirmed(t('look.unlock.title', { name: this.who.name }), t('look.unlock.text'), t('look.unlock'), { danger: true })) {
      if (await this.attempt(() => post(`${this.look.base}/${this.id}/unlock`))) {
        renamed(this.project?.id);
        say(t('look.unlocked.said', { name: this.who.name }));
        await this.again();
      }
    }
  }

  changed(event) {
    this.who = { ...this.who, ...event.detail };
    renamed(this.project?.id);
    this.tell('ra-page', { heading: this.heading, project: this.project });
    this.requestUpdate();
  }

  view() {
    const { who, look } = this;
    const pending = this.drawings.reduce((n, one) => n + one.count - one.drawn, 0);
    return html`<div class="row">${this.project ? html`<a href="#/projects/${this.project.id}/characters">${t('look.back')}</a>` : nothing}</div>
      <div class="look">
        <div class="stack identity">
          <figure class="stack tight">${who.lock ? html`<ra-picture class="likeness ${this.kind}" .asset=${who.lock.asset} alt=${t('cast.face', { name: who.name })}></ra-picture>` : html`<span class="likeness hollow ${this.kind}">${t(this.stills.length ? 'look.choose' : 'picture.none')}</span>`}
            <figcaption class="row tight">${who.lock ? html`<span class="chip good">${t('cast.locked', { version: who.lock.version })}</span>${who.lock.family ? html`<span class="chip">${t('look.family', { family: who.lock.family })}</span>` : nothing}
                <button class="small" @click=${this.unlock}>${t('look.unlock')}</button>` : html`<span class="chip warn">${t('cast.unlocked')}</span>`}</figcaption></figure>
          <ra-about .look=${look} .who=${who} @changed=${this.changed}></ra-about>
        </div>
        <div class="stack loose">
          <ra-stale .impact=${this.stale} .name=${who.name} .drawings=${this.redrawn} @settle=${this.settle} @ended=${this.shotEnded} @allEnded=${this.allRedrawn}></ra-stale>
          <section class="stack"><h2>${t(`look.candidates.${this.kind}`)}</h2>
            <ra-draw-look .look=${look} .who=${who} .project=${this.project?.id} .stills=${this.stills.length + pending} ?uploading=${this.uploading} @ordered=${this.ordered} @upload=${this.upload}></ra-draw-look>
            <ra-drawings .drawings=${this.drawings} @stills=${this.came} @ended=${this.ended}></ra-drawings>
            <ra-candidates .look=${look} .who=${who} .stills=${this.stills} .pending=${pending} @lock=${this.lock} @judged=${this.again}></ra-candidates></section>
          ${who.locks.length ? html`<ra-locks .locks=${who.locks} .current=${who.lock?.id} .name=${who.name}></ra-locks>` : nothing}
          ${this.more()}
          <ra-appears .scenes=${this.scenes} .name=${who.name}></ra-appears>
        </div>
      </div>`;
  }

  more() {
    return nothing;
  }
}

class RaCharacter extends RaLook {
  kind = 'character';

  get projects() {
    return this.who.projects;
  }

  more() {
    return html`<ra-relations .who=${this.who} .projects=${this.projects} @related=${this.again}></ra-relations>`;
  }
}

class RaReference extends RaLook {
  kind = 'reference';

  get projects() {
    return [this.who.project];
  }
}

customElements.define('ra-character', RaCharacter);
customElements.define('ra-reference', RaReference);

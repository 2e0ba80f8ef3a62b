import { html, nothing } from 'lit';
import { RaPage, say } from '../element.js';
import { del, download, get, post } from '../api.js';
import { models } from '../parts/picker.js';
import { openDialog } from '../parts/dialog.js';
import { held } from '../parts/price.js';
import { t } from '../strings.js';
import { fileName } from '../library/batch.js';
import { branch, drawable, placed, recipe } from '../library/branch.js';
import { copy, provenance } from '../library/provenance.js';
import { reuse } from '../library/reuse.js';
import { changed, lastShelf } from '../library/shelf.js';
import { over, underWay } from '../running.js';
import '../library/takes.js';

/** One still: the whole picture, what it is, where it came from, and all that can be done with it. */
class RaStill extends RaPage {
  static properties = { asset: { state: true }, full: { state: true }, running: { state: true } };

  async load() {
    const asked = this.params;
    const asset = await get(`/assets/${asked.id}`);
    const [project, list, asks, running] = await Promise.all([asset.provenance.project ? get(`/projects/${asset.provenance.project}`).catch(() => undefined) : undefined,
      models(), drawable(asset) ? recipe(asset) : undefined, underWay(asset.id)]);
    if (asked !== this.params) {
      return;
    }
    Object.assign(this, { asset, project, asks, running: running.map(one => one.id), names: Object.fromEntries(list.map(m => [m.id, m.name])), full: false });
  }

  get heading() {
    return t(`still.of.${this.asset.kind}`);
  }

  /** What was done to the still is seen at once, here and on the shelf it came from. */
  async did(work, text) {
    const asset = await this.attempt(work);
    if (asset) {
      this.asset = asset;
      changed(asset);
      if (text) {
        say(text);
      }
      this.asks ??= drawable(asset) ? await recipe(asset) : undefined;
    }
  }

  async reject() {
    const said = await openDialog({ title: t('still.reject'), body: close => html`<form class="form" @submit=${e => { e.preventDefault(); close({ reason: new FormData(e.target).get('reason').trim() }); }}>
      <div class="field"><label for="r-reason">${t('still.reject.reason')}</label><textarea id="r-reason" name="reason" maxlength="1000" rows="3" aria-describedby="r-hint" autofocus></textarea><p class="hint" id="r-hint">${t('still.reject.hint')}</p></div>
      <div class="row"><button class="primary">${t('still.reject')}</button><button type="button" @click=${() => close()}>${t('cancel')}</button></div></form>` });
    if (said) {
      await this.did(() => post(`/assets/${this.asset.id}/reject`, said.reason ? said : {}), t('still.rejected'));
    }
  }

  throwAway() {
    return this.did(async () => {
      await del(`/assets/${this.asset.id}`);
      return get(`/assets/${this.asset.id}`);
    });
  }

  async again(event) {
    if (event.detail.problem) {
      this.problem = event.detail.problem;
      this.requestUpdate();
      return;
    }
    const generation = await this.attempt(() => placed(this.asset, 'regenerate', { count: 1, ...held(event.detail) }));
    this.follow(generation);
  }

  async branch() {
    this.follow(await this.attempt(() => branch(this.asset)));
  }

  /** The same pixels with IPTC fields; content credentials do not cover a copy, and that is said. */
  async derived(prompt) {
    const headers = await this.attempt(() => download(`/assets/${this.asset.id}/derived?prompt=${prompt}`, `derived-${fileName(this.asset)}`));
    if (headers?.get('Ra-C2PA') === 'removed') {
      say(t('still.derived.unsigned'), 'warn');
    }
  }

  follow(generation) {
    if (generation) {
      this.running = [...this.running, generation.id];
    }
  }

  ended(event) {
    if (event.detail.state === 'done') {
      this.running = this.running.filter(id => id !== event.detail.id);
      over(this.asset.id, event.detail.id);
      this.asset = { ...this.asset };
    }
  }

  async reuse() {
    const made = await this.attempt(() => reuse(this.asset));
    if (made) {
      say(t('reuse.done'));
      location.hash = `#/shots/${made.shot}`;
    }
  }

  view() {
    const a = this.asset;
    const p = a.provenance;
    const words = p.brief ?? p.prompt ?? '';
    const { before, after } = lastShelf()?.beside(a.id) ?? {};
    const beside = before || after;
    const save = (path, name) => this.attempt(() => download(path, name));
    const marks = { approved: 'good', locked: 'good', rejected: 'bad', deleted: 'warn' };
    return html`<div class="row"><h1 tabindex="-1">${this.heading}</h1><span class="chip ${marks[a.state] ?? 'info'}">${t(`state.${a.state}`)}</span>
        ${beside ? html`<nav class="row tight push" aria-label=${t('still.beside')}>${before ? html`<a class="button small" href="#/assets/${before}">← ${t('still.newer')}</a>` : nothing}${after ? html`<a class="button small" href="#/assets/${after}">${t('still.older')} →</a>` : nothing}</nav>` : nothing}</div>
      ${a.state === 'deleted' ? html`<div class="note warn row" role="status"><span>${t('still.deleted')}</span><button class="small" @click=${() => this.did(() => post(`/assets/${a.id}/restore`), t('still.restored'))}>${t('still.restore')}</button></div>` : nothing}
      <div class="still">
        <figure class="stack tight"><div class="whole ${this.full ? 'full' : ''}" tabindex=${this.full ? 0 : nothing} role=${this.full ? 'region' : nothing} aria-label=${this.full ? t('still.zoom') : nothing}>
            <ra-picture .asset=${a.id} alt=${t('still.alt', { kind: t(`still.of.${a.kind}`), words })}></ra-picture></div>
          <figcaption class="row"><button class="small" aria-pressed=${this.full} @click=${() => { this.full = !this.full; }}>${this.full ? t('still.fit') : t('still.full')}</button><span class="soft small">${a.width} × ${a.height}</span></figcaption></figure>
        <div class="stack loose">
          ${a.state === 'deleted' ? nothing : html`<section class="stack tight" aria-labelledby="judge"><h2 id="judge">${t('still.judge')}</h2><div class="row tight">
            <button class=${a.state === 'approved' ? '' : 'primary'} ?disabled=${this.busy || a.state === 'approved'} @click=${() => this.did(() => post(`/assets/${a.id}/approve`), t('still.approved'))}>${t('still.approve')}</button>
            <button ?disabled=${this.busy} @click=${this.reject}>${t('still.reject')}</button><button class="danger push" ?disabled=${this.busy} @click=${this.throwAway}>${t('still.delete')}</button></div>${a.reason ? html`<p>“${a.reason}”</p>` : nothing}</section>
          <section class="stack tight" aria-labelledby="again"><h2 id="again">${t('still.again')}</h2>
            ${drawable(a) ? html`<div class="row tight"><ra-price label=${t('still.regenerate')} .ask=${this.asks ? { ...this.asks, count: 1 } : undefined} @draw=${this.again}></ra-price>
              <button @click=${this.branch}>${t('still.branch')}</button><button @click=${this.reuse}>${t('still.reuse')}</button></div><p class="hint">${t('still.regenerate.hint')}</p>`
    : html`<p class="hint">${t('still.upload.hint')}</p><div><button @click=${this.reuse}>${t('still.reuse')}</button></div>`}
            ${this.running.map(id => html`<ra-drawing .generation=${id} @ended=${this.ended}></ra-drawing>`)}</section>`}
          <section class="stack tight" aria-labelledby="belongs"><h2 id="belongs">${t('still.links')}</h2><ul class="bullets">
            ${p.decision ? html`<li><a href="#/decisions/${p.decision}">${t('still.why')}</a></li>` : nothing}
            <li><a href="#/assets/${a.id}/lineage">${t('still.lineage')}</a></li>
            ${a.shot ? html`<li><a href="#/shots/${a.shot}">${t('still.shot')}</a></li>` : a.depicts && a.kind === 'portrait' ? html`<li><a href="#/characters/${a.depicts}">${t('still.character')}</a></li>`
    : a.depicts && a.kind === 'reference' ? html`<li><a href="#/references/${a.depicts}">${t('still.reference')}</a></li>` : nothing}</ul></section>
          <section class="stack tight" aria-labelledby="take"><h2 id="take">${t('still.take')}</h2><div class="row tight">
            <button class="small" @click=${() => save(`/assets/${a.id}/content`, fileName(a))}>${t('still.download')}</button>
            ${p.prompt ? html`<button class="small" @click=${() => copy(p.prompt)}>${t('still.copyPrompt')}</button>` : nothing}
            <button class="small" @click=${() => save(`/assets/${a.id}/passport?level=full`, `${a.id}-passport.zip`)}>${t('still.passport.full')}</button>
            <button class="small" @click=${() => save(`/assets/${a.id}/passport?level=public`, `${a.id}-passport-public.zip`)}>${t('still.passport.public')}</button></div><p class="hint">${t('still.passport.hint')}</p>
            <div class="row tight"><button class="small" ?disabled=${this.busy} @click=${() => this.derived(true)}>${t('still.derived')}</button>
            ${p.prompt ? html`<button class="small" ?disabled=${this.busy} @click=${() => this.derived(false)}>${t('still.derived.silent')}</button>` : nothing}</div><p class="hint">${t('still.derived.hint')}</p></section>
        </div></div>
      <div class="still-below">${provenance(a, this.names)}<section class="stack" aria-labelledby="takes"><h2 id="takes">${t('still.takes')}</h2><ra-takes .asset=${a}></ra-takes></section></div>`;
  }
}
customElements.define('ra-still', RaStill);

import { html, nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { keyed } from 'lit/directives/keyed.js';
import { RaElement } from './element.js';
import { route } from './routes.js';
import { takeFromLink, token, signIn, signOut } from './session.js';
import { t } from './strings.js';
import './parts/index.js';

/** The frame around every page: where one is, where one can go, what is left to spend. */
class RaStudio extends RaElement {
  static properties = { at: { state: true }, failed: { state: true }, project: { state: true }, said: { state: true } };

  constructor() {
    super();
    this.said = [];
    addEventListener('hashchange', () => this.go());
    addEventListener('ra-signed-out', () => {
      signOut();
      this.expired = true;
      this.requestUpdate();
    });
    addEventListener('ra-say', event => this.say(event.detail));
    this.addEventListener('ra-page', event => this.shown(event.detail));
    // the page stays and its address changed: told here, for whatever draws the frame again hands the page its params again
    this.addEventListener('ra-address', () => {
      this.going = this.at = route(location.hash);
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.go();
  }

  async go() {
    takeFromLink();
    if (location.hash && !location.hash.startsWith('#/')) {
      return;
    }
    const found = route(location.hash);
    this.failed = found === undefined;
    this.going = found;
    if (found) {
      await found.load();
      // whoever has gone on meanwhile is not taken back
      if (this.going === found) {
        this.at = found;
        this.moved = true;
      }
    }
  }

  shown({ heading, project }) {
    document.title = heading ? `${heading} · ${t('app.name')}` : t('app.name');
    this.project = project;
    if (this.moved) {
      this.moved = false;
      this.querySelector('main h1')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }

  say(word) {
    const entry = { ...word };
    this.said = [...this.said, entry];
    setTimeout(() => {
      this.said = this.said.filter(other => other !== entry);
    }, 8000);
  }

  render() {
    if (!token()) {
      return this.door();
    }
    return html`
      <header class="top">
        <a class="brand" href="#/"><img src="/favicon.svg" alt="" width="28" height="28"><span>${t('app.name')}</span></a>
        <nav aria-label=${t('nav.label')}>
          ${this.link('#/', t('nav.projects'), /^#\/?$/)}${this.link('#/library', t('nav.library'), /^#\/library/)}
          ${this.link('#/models', t('nav.models'), /^#\/models/)}${this.link('#/credits', t('nav.credits'), /^#\/credits/)}
        </nav>
        <ra-money class="push" .project=${this.project}></ra-money>
        <ra-theme></ra-theme>
      </header>
      ${this.project ? this.inProject(this.project) : nothing}
      <main id="main" tabindex="-1">${this.failed ? this.lost() : this.page()}</main>
      <div class="sayings" role="status" aria-live="polite">${this.said.map(word => html`<p class="note ${word.kind}">${word.text}</p>`)}</div>`;
  }

  page() {
    if (!this.at) {
      return nothing;
    }
    const tag = unsafeStatic(this.at.tag);
    return keyed(this.at.tag, staticHtml`<${tag} .params=${this.at.params}></${tag}>`);
  }

  inProject(project) {
    const base = `#/projects/${project.id}`;
    return html`<section class="project-bar" aria-label=${project.title}>
      <a class="title" href=${base}>${project.title}</a>
      <nav aria-label=${t('nav.project')}>
        ${this.link(base, t('nav.board'), new RegExp(`^${base}/?(\\?|$)|^#/shots/`))}${this.link(`${base}/brief`, t('nav.brief'))}
        ${this.link(`${base}/characters`, t('nav.characters'), new RegExp(`^${base}/characters|^#/characters/|^#/references/`))}${this.link(`${base}/stills`, t('nav.stills'))}
      </nav></section>`;
  }

  link(href, text, here = new RegExp(`^${href}`)) {
    return html`<a href=${href} aria-current=${here.test(location.hash || '#/') ? 'page' : nothing}>${text}</a>`;
  }

  lost() {
    return html`<h1 tabindex="-1">${t('lost.heading')}</h1><p>${t('lost.text')} <a href="#/">${t('nav.projects')}</a></p>`;
  }

  door() {
    return html`<main id="main" class="door" tabindex="-1">
      <img src="/favicon.svg" alt="" width="72" height="72">
      <h1 tabindex="-1">${t('app.name')}</h1><p class="soft">${t('app.tagline')}</p>
      <form class="form panel" @submit=${this.enter}>
        <h2>${t('signIn.heading')}</h2>
        <p>${this.expired ? t('signIn.expired') : ''} ${t('signIn.text')}</p>
        <div class="field"><label for="token">${t('signIn.token')}</label><input id="token" name="token" type="password" autocomplete="off" required></div>
        <button class="primary">${t('signIn.do')}</button>
      </form></main>`;
  }

  enter(event) {
    event.preventDefault();
    signIn(new FormData(event.target).get('token'));
    this.expired = false;
    this.go();
    this.requestUpdate();
  }
}

customElements.define('ra-studio', RaStudio);

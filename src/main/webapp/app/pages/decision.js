import { html, nothing } from 'lit';
import { RaPage } from '../element.js';
import { get } from '../api.js';
import { t, when } from '../strings.js';
import { rows, subject } from '../parts/names.js';
import '../parts/why.js';

/** One decision, as a page of its own: what links to it are stills, drawings and replays. */
class RaDecision extends RaPage {
  get heading() {
    return this.chosen ? t('why.heading', { name: this.chosen }) : t('why.nobody');
  }

  async load() {
    this.decision = await get(`/decisions/${this.params.id}`);
    const { purpose, subject: about, chosen } = this.decision;
    const [models, what] = await Promise.all([rows(), about ? this.about(purpose, about) : undefined]);
    this.chosen = chosen && (models.get(chosen.model)?.name ?? chosen.model);
    this.what = what;
    this.project = what?.project && await get(`/projects/${what.project}`).catch(() => undefined);
  }

  about(purpose, id) {
    return purpose === 'keyframe' ? get(`/shots/${id}`).then(shot => ({ name: shot.description, href: `#/shots/${id}`, project: shot.project }), () => undefined) : subject(id);
  }

  view() {
    const d = this.decision;
    return html`<div class="stack tight"><h1 tabindex="-1">${this.heading}</h1>
      <p class="soft">${t(`why.purpose.${d.purpose}`)} ${this.what?.href ? html`<a href=${this.what.href}>${this.what.name}</a>` : nothing} · ${when(d.createdAt)}</p></div>
      <ra-why .decision=${d} @pins=${() => this.requestUpdate()}></ra-why>`;
  }
}
customElements.define('ra-decision', RaDecision);

import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { get } from '../api.js';
import { t } from '../strings.js';

const known = new Map();

/** The drawing a line of the books is about, read when it comes into sight: what it was for, how it ended, its stills. */
class RaEntryDrawing extends RaElement {
  static properties = { generation: {}, drawing: { state: true }, gone: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.near = new IntersectionObserver(seen => seen.some(entry => entry.isIntersecting) && this.read(), { rootMargin: '200px' });
    this.near.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.near.disconnect();
  }

  async read() {
    this.near.disconnect();
    const id = this.generation;
    if (!known.has(id)) {
      known.set(id, get(`/generations/${id}`));
      setTimeout(() => known.delete(id), 30_000);
    }
    try {
      this.drawing = await known.get(id);
    } catch (problem) {
      if (problem.status === undefined) {
        throw problem;
      }
      this.gone = true;
    }
  }

  render() {
    if (!this.drawing) {
      return html`<span class="soft small">${this.gone ? t('credits.drawing.gone') : t('loading')}</span>`;
    }
    const d = this.drawing;
    const page = { keyframe: 'shots', portrait: 'characters', reference: 'references' }[d.purpose];
    return html`<span class="row tight"><a href="#/${page}/${d.subject}">${t('credits.drawing', { purpose: t(`kind.${d.purpose}`), state: t(`draw.state.${d.state}`) })}</a>${d.model ? html`<span class="soft small">${d.model}</span>` : nothing}
      ${d.assets.slice(0, 4).map((id, n) => html`<a href="#/assets/${id}" aria-label=${t('credits.still', { n: n + 1 })}><ra-picture class="print tiny" .asset=${id} w="256" alt=""></ra-picture></a>`)}</span>`;
  }
}
customElements.define('ra-entry-drawing', RaEntryDrawing);

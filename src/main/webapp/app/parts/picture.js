import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { hold, release } from '../pictures.js';
import { t } from '../strings.js';

/** A still by its asset's id: `w` 256 or 512 for a thumbnail, absent for the whole picture. Fetched when it comes near the window. */
class RaPicture extends RaElement {
  static properties = { asset: {}, w: { type: Number }, alt: {}, url: { state: true }, lost: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.near = new IntersectionObserver(seen => seen.some(entry => entry.isIntersecting) && this.fetch(), { rootMargin: '300px' });
    this.near.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.near.disconnect();
    this.let();
  }

  willUpdate(changed) {
    if (changed.has('asset') && this.path !== this.wanted) {
      this.let();
      this.near?.unobserve(this);
      this.near?.observe(this);
    }
  }

  get wanted() {
    return this.asset ? `/assets/${this.asset}/${this.w ? `thumbnail?w=${this.w}` : 'content'}` : undefined;
  }

  async fetch() {
    const path = this.wanted;
    if (!path || path === this.path) {
      return;
    }
    this.path = path;
    this.lost = false;
    try {
      const url = await hold(path);
      if (this.path === path) {
        this.url = url;
      } else {
        release(path);
      }
    } catch (problem) {
      if (problem.status === undefined) {
        throw problem;
      }
      this.lost = this.path === path;
    }
  }

  let() {
    if (this.path) {
      release(this.path);
    }
    this.path = undefined;
    this.url = undefined;
  }

  render() {
    if (!this.asset) {
      return html`<span class="blank">${t('picture.none')}</span>`;
    }
    return this.lost ? html`<span class="blank">${this.alt ? html`<span class="quiet">${this.alt}: </span>` : nothing}${t('picture.lost')}</span>`
      : this.url ? html`<img src=${this.url} alt=${this.alt ?? ''} decoding="async">` : html`<span class="blank waiting" role=${this.alt ? 'img' : nothing} aria-label=${this.alt || nothing}></span>`;
  }
}
customElements.define('ra-picture', RaPicture);

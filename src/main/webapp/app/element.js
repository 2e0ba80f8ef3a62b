import { LitElement, html, nothing } from 'lit';
import { t } from './strings.js';

/** All elements render into the page itself: one style sheet, labels that reach their fields, nothing hidden from assistive technology. */
export class RaElement extends LitElement {
  createRenderRoot() {
    return this;
  }

  /** Tells other elements of the page. */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Does what may be refused; the refusal is shown by whoever renders `this.problem`. @returns {Promise<any>} undefined where it was refused */
  async attempt(work) {
    this.problem = undefined;
    this.busy = true;
    this.requestUpdate();
    try {
      return await work();
    } catch (problem) {
      if (problem.name === 'AbortError') {
        return undefined;
      }
      if (problem.status === undefined) {
        throw problem;
      }
      this.problem = problem;
      return undefined;
    } finally {
      this.busy = false;
      this.requestUpdate();
    }
  }
}

/**
 * A page: `params` come from the address, and only from it: a page that changes what is asked of it writes the address and tells `ra-address`. `load` is called for each new address and by `refresh`; until it is done the page says that it loads, and a refusal takes its place.
 * Pages implement `async load()`, `view()` and `get heading()`.
 */
export class RaPage extends RaElement {
  static properties = { params: { attribute: false } };

  willUpdate(changed) {
    if (changed.has('params')) {
      this.ready = false;
      this.refresh();
    }
  }

  async refresh() {
    const asked = this.params;
    await this.attempt(() => this.load());
    if (asked === this.params) {
      this.ready = !this.problem || this.ready;
      this.requestUpdate();
      await this.updateComplete;
      this.tell('ra-page', { heading: this.ready ? this.heading : t('problem.heading'), project: this.project });
    }
  }

  async load() {}

  get heading() {
    return '';
  }

  view() {
    return nothing;
  }

  render() {
    if (!this.ready) {
      return this.problem
        ? html`<h1 tabindex="-1">${t('problem.heading')}</h1><ra-problem .problem=${this.problem} .again=${() => this.refresh()}></ra-problem>`
        : html`<p class="loading soft" role="status">${t('loading')}</p>`;
    }
    return html`${this.problem ? html`<ra-problem .problem=${this.problem}></ra-problem>` : nothing}${this.view()}`;
  }
}

/** Says something in passing: seen in a corner, read by a screen reader. @param kind good, bad or info */
export const say = (text, kind = 'good') => dispatchEvent(new CustomEvent('ra-say', { detail: { text, kind } }));

/** Credits have moved: whoever shows them looks again. */
export const moneyMoved = () => dispatchEvent(new CustomEvent('ra-money'));

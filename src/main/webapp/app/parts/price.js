import { html } from 'lit';
import { RaElement } from '../element.js';
import { post } from '../api.js';
import { credits, t } from '../strings.js';

/**
 * A button that draws and says before what it costs. `ask` is what POST /api/routes is asked, `label` what the button does. It tells `draw` with the quotes it shows
 * ({quotes: [{model, id, credits}], credits}), so that the drawing can be held to them. `models` asks for an A/B: one quote each.
 */
class RaPrice extends RaElement {
  static properties = { ask: { attribute: false }, models: { attribute: false }, label: {}, primary: { type: Boolean }, disabled: { type: Boolean }, small: { type: Boolean }, price: { state: true } };

  willUpdate(changed) {
    if ((changed.has('ask') || changed.has('models')) && JSON.stringify([this.ask, this.models]) !== this.asked) {
      this.asked = JSON.stringify([this.ask, this.models]);
      this.price = undefined;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.quote(), 250);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  async quote() {
    if (!this.ask) {
      return;
    }
    const asked = this.asked;
    const legs = this.models?.length ? this.models : [undefined];
    const decisions = await Promise.all(legs.map(model => post('/routes', { ...this.ask, ...(model ? { model } : {}) }).catch(problem => ({ problem }))));
    if (asked !== this.asked) {
      return;
    }
    const problem = decisions.find(d => d.problem)?.problem;
    const quotes = problem ? [] : decisions.map(d => ({ model: d.chosen.model, id: d.quote.id, credits: d.quote.credits }));
    this.price = { problem, quotes, credits: problem ? undefined : quotes.reduce((sum, q) => sum + q.credits, 0), decisions };
    // a quote holds ten minutes
    this.timer = setTimeout(() => this.quote(), 9 * 60_000);
    this.tell('priced', this.price);
  }

  render() {
    const price = this.price === undefined ? t('credits.pricing') : credits(this.price.credits);
    return html`<button class="${this.primary ? 'primary' : ''} ${this.small ? 'small' : ''}" ?disabled=${this.disabled} @click=${this.draw}>
      <span>${this.label}</span><span class="price">${price}</span></button>`;
  }

  draw(event) {
    event.stopPropagation();
    this.tell('draw', this.price ?? { quotes: [] });
  }
}
customElements.define('ra-price', RaPrice);

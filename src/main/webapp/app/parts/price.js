import { html } from 'lit';
import { RaElement, say } from '../element.js';
import { post } from '../api.js';
import { credits, t } from '../strings.js';

/** A quote holds ten minutes; one this old is asked for anew when the button is pressed. */
const FRESH = 9 * 60_000;

/** What holds an order to the price that was shown for it; an A/B has no one quote. @param price as `draw` tells it */
export const held = price => (price.quotes?.length === 1 ? { quote: price.quotes[0].id } : {});

/**
 * A button that draws and says before what it costs. `ask` is what POST /api/routes is asked, `label` what the button does. It tells `draw` with the quotes it shows
 * ({quotes: [{model, id, credits}], credits}), so that the drawing can be held to them. `models` asks for an A/B: one quote each. `known` is a price somebody asked for
 * already, such as the forecast of a board: then nothing is asked before the button is pressed, and if it has become dearer the new price is shown instead of drawing.
 */
class RaPrice extends RaElement {
  static properties = { ask: { attribute: false }, models: { attribute: false }, known: { type: Number }, label: {}, primary: { type: Boolean }, disabled: { type: Boolean }, small: { type: Boolean }, price: { state: true } };

  willUpdate(changed) {
    if ((changed.has('ask') || changed.has('models')) && JSON.stringify([this.ask, this.models]) !== this.asked) {
      this.asked = JSON.stringify([this.ask, this.models]);
      this.price = undefined;
      clearTimeout(this.timer);
      if (this.known === undefined) {
        this.timer = setTimeout(() => this.quote(), 400);
      }
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  async quote() {
    if (!this.ask) {
      return undefined;
    }
    clearTimeout(this.timer);
    const asked = this.asked;
    const legs = this.models?.length ? this.models : [undefined];
    const decisions = await Promise.all(legs.map(model => post('/routes', { ...this.ask, ...(model ? { model } : {}) }).catch(problem => ({ problem }))));
    if (asked !== this.asked) {
      return undefined;
    }
    const problem = decisions.find(d => d.problem)?.problem;
    const quotes = problem ? [] : decisions.map(d => ({ model: d.chosen.model, id: d.quote.id, credits: d.quote.credits }));
    this.price = { problem, quotes, credits: problem ? undefined : quotes.reduce((sum, q) => sum + q.credits, 0), decisions, at: Date.now() };
    this.tell('priced', this.price);
    return this.price;
  }

  get shown() {
    return this.price ? this.price.credits : this.known;
  }

  render() {
    const price = this.price === undefined && this.known === undefined ? t('credits.pricing') : credits(this.shown);
    return html`<button class="${this.primary ? 'primary' : ''} ${this.small ? 'small' : ''}" ?disabled=${this.disabled} @click=${this.press}>
      <span>${this.label}</span><span class="price">${price}</span></button>`;
  }

  /** Nothing is drawn for a price that was not on the button when it was pressed: where it is new or has risen, it is shown and said, and the next press counts. */
  async press(event) {
    event.stopPropagation();
    const before = this.shown;
    if (!this.price || this.price.problem || Date.now() - this.price.at > FRESH) {
      const price = await this.quote();
      if (!price) {
        return;
      }
      if (!price.problem && (before === undefined || price.credits > before)) {
        say(before === undefined ? t('credits.priced', { credits: credits(price.credits) }) : t('credits.dearer', { credits: credits(price.credits), before: credits(before) }), 'info');
        return;
      }
    }
    this.tell('draw', this.price);
  }
}
customElements.define('ra-price', RaPrice);

import { html, LitElement } from 'lit';
import { t } from '../strings.js';

/**
 * A dialogue over the page: `openDialog({title, body: close => html`…`})`. Escape and the close button end it with undefined; the body ends it with a value.
 * @returns {Promise<any>}
 */
export function openDialog({ title, body, wide = false }) {
  return new Promise(resolve => {
    const element = document.createElement('ra-dialog');
    const from = document.activeElement;
    const close = value => {
      element.remove();
      from?.focus?.();
      resolve(value);
    };
    Object.assign(element, { title: '', heading: title, body, wide, close });
    document.body.append(element);
  });
}

class RaDialog extends LitElement {
  static properties = { heading: {}, body: { attribute: false }, wide: { type: Boolean } };

  createRenderRoot() {
    return this;
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog class=${this.wide ? 'wide' : ''} aria-labelledby="dialog-heading" @close=${() => this.close()} @cancel=${() => this.close()}>
      <div class="row"><h2 id="dialog-heading">${this.heading}</h2><button class="plain push" @click=${() => this.close()}>${t('close')}</button></div>
      ${this.body(value => this.close(value), () => this.requestUpdate())}
    </dialog>`;
  }
}
customElements.define('ra-dialog', RaDialog);

/** Asks before something is done. @returns {Promise<boolean>} */
export const confirmed = async (title, text, yes, { danger = false } = {}) => await openDialog({
  title,
  body: close => html`<div class="stack"><p>${text}</p><div class="row"><button class=${danger ? 'danger' : 'primary'} @click=${() => close(true)}>${yes}</button>
    <button @click=${() => close(false)}>${t('cancel')}</button></div></div>`,
}) === true;

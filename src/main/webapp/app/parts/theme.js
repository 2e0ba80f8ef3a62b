import { html } from 'lit';
import { RaElement } from '../element.js';
import { t } from '../strings.js';

const CHOICES = ['auto', 'light', 'dark'];

class RaTheme extends RaElement {
  render() {
    const now = document.documentElement.dataset.theme ?? 'auto';
    return html`<label class="quiet" for="theme">${t('theme.label')}</label>
      <select id="theme" class="compact" @change=${this.choose}>${CHOICES.map(c => html`<option value=${c} ?selected=${c === now}>${t(`theme.${c}`)}</option>`)}</select>`;
  }

  choose(event) {
    if (event.target.value === 'auto') {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem('ra.theme');
    } else {
      document.documentElement.dataset.theme = event.target.value;
      localStorage.setItem('ra.theme', event.target.value);
    }
  }
}
customElements.define('ra-theme', RaTheme);

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaElement } from '../element.js';
import { t } from '../strings.js';

/** A browser keeps six lines to one address, and pictures need theirs: more drawings than this are not followed at once. */
const LINES = 3;

/** Several drawings under way, [{id, label}], each followed to its end; those whose turn is not yet say so. What `ra-drawing` tells bubbles through; `allEnded` comes after the last. */
class RaDrawings extends RaElement {
  static properties = { drawings: { attribute: false }, states: { state: true } };

  constructor() {
    super();
    this.drawings = [];
    this.states = {};
  }

  ended(event) {
    this.states = { ...this.states, [event.detail.id]: event.detail.state };
    if (this.drawings.every(one => this.states[one.id])) {
      this.tell('allEnded');
    }
  }

  render() {
    const open = this.drawings.filter(one => !this.states[one.id]).slice(0, LINES).map(one => one.id);
    const shown = this.drawings.filter(one => this.states[one.id] !== 'done');
    return shown.length ? html`<ul class="stack tight" @ended=${this.ended}>${repeat(shown, one => one.id, one => html`<li class="stack tight">
      ${one.label ? html`<p class="small"><b>${one.label}</b></p>` : nothing}
      ${open.includes(one.id) || this.states[one.id] ? html`<ra-drawing .generation=${one.id}></ra-drawing>` : html`<p class="small soft">${t('draw.working.queued')}</p>`}</li>`)}</ul>` : nothing;
  }
}
customElements.define('ra-drawings', RaDrawings);

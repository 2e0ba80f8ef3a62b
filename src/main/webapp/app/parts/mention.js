import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { named } from '../mentions.js';
import { t } from '../strings.js';

const MOST = 8;

/**
 * A text in which `@` offers the names of the project's cast and references: a text box with a list box, as the combobox pattern has it; a text of several lines may not take that role itself. Properties: `project` an id, `label`, `hint`, `value`, `rows`, `maxlength`,
 * `draft` a key under which what is typed is kept until `sent()`, `list` what to offer instead of asking the studio. Tells `input` with {value}; `.text` is what stands there now.
 */
class RaMention extends RaElement {
  static properties = { project: {}, label: {}, hint: {}, value: {}, draft: {}, rows: { type: Number }, maxlength: { type: Number }, required: { type: Boolean },
    list: { attribute: false }, offers: { state: true }, at: { state: true } };

  constructor() {
    super();
    this.uid = `mention-${crypto.randomUUID().slice(0, 8)}`;
    this.offers = [];
    this.rows = 4;
    this.maxlength = 4000;
  }

  get text() {
    return this.typed ?? (this.draft && draft(this.draft)) ?? this.value ?? '';
  }

  /** What was typed has been sent: nothing is kept of it, and `value` counts again. */
  sent() {
    if (this.draft) {
      forgetDraft(this.draft);
    }
    this.typed = undefined;
    this.offers = [];
    this.requestUpdate();
  }

  focus() {
    this.area?.focus();
  }

  get area() {
    return this.querySelector('textarea');
  }

  willUpdate(changed) {
    if (changed.has('draft') && changed.get('draft') !== undefined) {
      this.typed = undefined;
    }
  }

  updated() {
    // set by hand, for the caret stays where it is while somebody types
    if (this.area && this.area.value !== this.text) {
      this.area.value = this.text;
    }
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  /** The word after an @ in which the caret stands. */
  get asked() {
    const { value, selectionStart: caret, selectionEnd: end } = this.area;
    const found = caret === end && value.slice(0, caret).match(/(^|[\s(“"'—-])@([^@\n]{0,40})$/u);
    return found ? { word: found[2], from: caret - found[2].length - 1, to: caret } : undefined;
  }

  typing(event) {
    // what others hear is told below, with the value
    event.stopPropagation();
    this.keep(event.target.value);
    return this.look();
  }

  keep(text) {
    this.typed = text;
    if (this.draft) {
      keepDraft(this.draft, text === (this.value ?? '') ? '' : text);
    }
    this.tell('input', { value: text });
  }

  async look() {
    const asked = this.asked;
    if (!asked) {
      this.offers = [];
      return;
    }
    const names = this.list ?? (await this.attempt(() => named(this.project))) ?? [];
    const word = asked.word.toLowerCase();
    this.offers = this.asked?.from === asked.from && document.activeElement === this.area
      ? names.filter(n => n.name.toLowerCase().split(/\s+/).some((_, i, all) => all.slice(i).join(' ').startsWith(word))).slice(0, MOST) : [];
    this.at = 0;
  }

  key(event) {
    if (!this.offers.length || event.isComposing) {
      return;
    }
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) {
      this.at = (this.at + moves[event.key] + this.offers.length) % this.offers.length;
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.take(this.offers[this.at]);
    } else if (event.key === 'Escape') {
      this.offers = [];
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  take(one) {
    const asked = this.asked;
    this.offers = [];
    if (asked) {
      this.area.setRangeText(`@${one.name} `, asked.from, asked.to, 'end');
      this.keep(this.area.value);
      this.area.focus();
    }
  }

  render() {
    const open = this.offers.length > 0;
    return html`<div class="field">
      ${this.label ? html`<label for=${this.uid}>${this.label}</label>` : nothing}
      <div class="mention"><textarea id=${this.uid} rows=${this.rows} maxlength=${this.maxlength} ?required=${this.required} autocomplete="off" aria-autocomplete="list" aria-haspopup="listbox"
        aria-controls="${this.uid}-names" aria-label=${this.label ? nothing : t('mention.text')}
        aria-activedescendant=${open ? `${this.uid}-${this.at}` : nothing} aria-describedby="${this.uid}-hint"
        @input=${this.typing} @keydown=${this.key} @click=${this.look} @blur=${() => { this.offers = []; }}></textarea>
      <ul id="${this.uid}-names" class="names" role="listbox" aria-label=${t('mention.names')} ?hidden=${!open}>
        ${this.offers.map((one, i) => html`<li id="${this.uid}-${i}" role="option" aria-selected=${i === this.at ? 'true' : 'false'} @pointerdown=${e => { e.preventDefault(); this.take(one); }}>
          <b>${one.name}</b> <span class="soft small">${t(`kind.${one.kind}`)}</span></li>`)}</ul></div>
      <p class="hint" id="${this.uid}-hint">${this.hint ? `${this.hint} ` : ''}${t('mention.hint')}</p>
      <ra-problem .problem=${this.problem}></ra-problem>
      <p class="quiet" role="status">${open ? t('mention.found', { n: this.offers.length }) : ''}</p>
    </div>`;
  }
}
customElements.define('ra-mention', RaMention);

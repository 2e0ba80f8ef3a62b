import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaElement } from '../element.js';
import { t, when } from '../strings.js';

const GAP = 12;
const CAPTION = 46;
const NARROWEST = 150;
const WIDEST = 208;

/**
 * Stills in rows, of which only those near the window are in the document. The whole grid is one stop of the Tab key: arrows move, Space selects, Enter opens.
 * `shelf` is read further as the end comes near. Tells `selected` with the set of ids, `stack` with the id of one that is to be spread out, and `trash` where Delete was pressed.
 */
class RaStillsGrid extends RaElement {
  static properties = { shelf: { attribute: false }, selected: { attribute: false }, here: { state: true }, span: { state: true }, columns: { state: true } };

  constructor() {
    super();
    this.selected = new Set();
    this.here = 0;
    this.span = [0, 0];
    this.columns = 1;
    this.look = () => {
      this.frame ??= requestAnimationFrame(() => {
        this.frame = undefined;
        this.measure();
      });
    };
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('scroll', this.look, { passive: true });
    addEventListener('resize', this.look);
    this.sized = new ResizeObserver(this.look);
    this.sized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('scroll', this.look);
    removeEventListener('resize', this.look);
    this.sized.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  willUpdate(changed) {
    if (changed.has('shelf')) {
      this.here = Math.min(this.shelf?.here ?? 0, Math.max(0, this.stills.length - 1));
      this.anchor = undefined;
    }
  }

  updated(changed) {
    if (changed.has('shelf')) {
      this.measure();
    }
    // what was drawn may lie elsewhere than when it was measured; it settles, for only a changed span draws again
    this.look();
  }

  get stills() {
    return this.shelf?.stills ?? [];
  }

  get rows() {
    return Math.ceil(this.stills.length / this.columns);
  }

  /** Which rows are near the window; reads on where the end is near. */
  measure() {
    if (!this.isConnected || !this.clientWidth) {
      return;
    }
    const width = this.clientWidth;
    const columns = Math.max(1, Math.floor((width + GAP) / ((width < 500 ? NARROWEST : WIDEST) + GAP)));
    const cell = Math.floor((width - GAP * (columns - 1)) / columns);
    const row = Math.round(cell * 0.75) + CAPTION + GAP;
    if (columns !== this.columns || row !== this.row) {
      Object.assign(this, { columns, row });
      this.requestUpdate();
    }
    const top = -this.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor((top - innerHeight * 0.75) / row));
    const end = Math.min(this.rows, Math.ceil((top + innerHeight * 1.75) / row));
    const span = [Math.min(first, Math.max(0, this.rows - 1)), Math.max(end, 0)];
    if (span[0] !== this.span[0] || span[1] !== this.span[1]) {
      this.span = span;
    }
    if (this.shelf && !this.shelf.whole && top + innerHeight * 4 > this.rows * row) {
      this.readOn();
    }
  }

  async readOn() {
    const shelf = this.shelf;
    if (shelf.reading || shelf.failed) {
      return;
    }
    await this.attempt(() => shelf.more());
    shelf.failed = this.problem !== undefined;
    if (shelf === this.shelf) {
      this.requestUpdate();
      await this.updateComplete;
      this.tell('read', shelf);
      this.measure();
    }
  }

  /** Moves to a still and scrolls it into sight. */
  go(place, { extend = false } = {}) {
    const to = Math.max(0, Math.min(place, this.stills.length - 1));
    if (extend) {
      this.anchor ??= this.here;
      this.range(this.anchor, to);
    } else {
      this.anchor = undefined;
    }
    this.here = to;
    this.shelf.here = to;
    const y = this.getBoundingClientRect().top + Math.floor(to / this.columns) * this.row;
    const covered = document.querySelector('header.top')?.getBoundingClientRect();
    const above = getComputedStyle(document.querySelector('header.top') ?? this).position === 'sticky' ? covered.height + 8 : 8;
    const below = innerHeight - 76;
    if (y < above) {
      scrollBy({ top: y - above, behavior: 'instant' });
    } else if (y + this.row > below) {
      scrollBy({ top: y + this.row - below, behavior: 'instant' });
    }
    this.measure();
  }

  range(from, to) {
    this.choose(new Set([...this.selected, ...this.stills.slice(Math.min(from, to), Math.max(from, to) + 1).map(s => s.id)]));
  }

  toggle(place, through) {
    if (through && this.anchor !== undefined) {
      this.range(this.anchor, place);
    } else {
      const id = this.stills[place].id;
      const chosen = new Set(this.selected);
      if (!chosen.delete(id)) {
        chosen.add(id);
      }
      this.anchor = place;
      this.choose(chosen);
    }
    this.here = place;
  }

  choose(chosen) {
    this.selected = chosen;
    this.tell('selected', chosen);
  }

  press(event) {
    if (event.altKey || event.target.closest('a, input, button')) {
      return;
    }
    const command = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((innerHeight - 160) / this.row)) * this.columns;
    const start = this.here - (this.here % this.columns);
    const moves = { ArrowRight: this.here + 1, ArrowLeft: this.here - 1, ArrowDown: this.here + this.columns, ArrowUp: this.here - this.columns, PageDown: this.here + page, PageUp: this.here - page,
      Home: command ? 0 : start, End: command ? this.stills.length - 1 : start + this.columns - 1 };
    const still = this.stills[this.here];
    if (event.key in moves) {
      const to = moves[event.key];
      if (!(event.key === 'ArrowUp' && to < 0) && !(event.key === 'ArrowDown' && to >= this.rows * this.columns)) {
        this.go(to, { extend: event.shiftKey });
      }
    } else if (event.key === ' ') {
      this.toggle(this.here, event.shiftKey);
    } else if (event.key === 'Enter' && still) {
      location.hash = `#/assets/${still.id}`;
    } else if (event.key === '+' && still?.stack) {
      this.tell('stack', still.stack.id);
    } else if (event.key === 'Escape' && this.selected.size) {
      this.choose(new Set());
    } else if (event.key === 'Delete' && still) {
      this.tell('trash', this.selected.size ? [...this.selected] : [still.id]);
    } else if (command && event.key.toLowerCase() === 'a') {
      this.choose(new Set(this.stills.map(s => s.id)));
    } else {
      return;
    }
    event.preventDefault();
  }

  render() {
    const rows = [];
    for (let row = this.span[0]; row < Math.min(this.span[1], this.rows); row++) {
      rows.push(row);
    }
    const above = (rows[0] ?? 0) * (this.row ?? 0);
    const below = Math.max(0, this.rows - (rows.at(-1) ?? -1) - 1) * (this.row ?? 0);
    const shown = rows.some(row => Math.floor(this.here / this.columns) === row);
    // as properties: what is computed reaches the style by CSSOM, for the content security policy refuses a style attribute
    return html`<div class="stills-grid" role="grid" tabindex="0" aria-label=${t('library.grid')} aria-multiselectable="true" aria-rowcount=${this.shelf?.whole ? this.rows : -1}
        aria-colcount=${this.columns} aria-activedescendant=${shown ? `still-${this.stills[this.here]?.id}` : nothing} aria-describedby="grid-keys" @keydown=${this.press}>
        <div role="presentation" .style=${`height: ${above}px`}></div>
        ${repeat(rows, row => row, row => html`<div role="row" class="stills-row" aria-rowindex=${row + 1} .style=${`height: ${this.row - GAP}px; grid-template-columns: repeat(${this.columns}, minmax(0, 1fr))`}>
          ${repeat(this.stills.slice(row * this.columns, (row + 1) * this.columns), s => s.id, (s, i) => this.cell(s, row * this.columns + i, i + 1))}</div>`)}
        <div role="presentation" .style=${`height: ${below}px`}></div>
      </div><p class="quiet" id="grid-keys">${t('library.grid.keys')}</p>
      ${this.problem ? html`<ra-problem .problem=${this.problem} .again=${() => { this.shelf.failed = false; this.readOn(); }}></ra-problem>` : nothing}`;
  }

  cell(s, place, column) {
    const chosen = this.selected.has(s.id);
    const name = t(s.stack ? 'library.cell.stack' : 'library.cell', { of: s.stack?.count, n: place + 1, kind: t(`kind.${s.kind}`), state: t(`state.${s.state}`), words: s.words });
    return html`<div role="gridcell" class="still-cell ${chosen ? 'chosen' : ''} ${place === this.here ? 'here' : ''} ${s.state}" id="still-${s.id}" aria-colindex=${column} aria-selected=${chosen} aria-label=${name}>
      <a class="window" href="#/assets/${s.id}" tabindex="-1" aria-label=${name} @click=${() => { this.here = place; this.shelf.here = place; }}><ra-picture .asset=${s.id} w="256" alt=""></ra-picture></a>
      <label class="choose"><input type="checkbox" tabindex="-1" .checked=${chosen} aria-label=${t('library.choose', { n: place + 1 })} @click=${e => { this.toggle(place, e.shiftKey); }}></label>
      ${s.stack ? html`<button class="stack-mark small" tabindex="-1" aria-label=${t('library.stack.open', { n: s.stack.count })} @click=${() => this.tell('stack', s.stack.id)}>${t('library.stack.mark', { n: s.stack.count })}</button>` : nothing}
      <p class="caption" aria-hidden="true"><span class="stamp ${s.state}" title=${t(`state.${s.state}`)}>${t(`state.${s.state}`)}</span> <span class="soft">${s.model ?? t('library.uploaded')}</span><br><span class="told" title=${when(s.createdAt)}>${s.words || when(s.createdAt)}</span></p></div>`;
  }
}
customElements.define('ra-stills-grid', RaStillsGrid);

import { get, query } from '../api.js';

const AT_ONCE = 200;
/** What a cell and the comparing of a few need to know; a hundred thousand whole assets would fill the browser's memory. */
const slim = a => ({
  id: a.id, kind: a.kind, state: a.state, width: a.width, height: a.height, sha256: a.sha256, mediaType: a.mediaType, depicts: a.depicts, shot: a.shot,
  words: (a.provenance.brief ?? a.provenance.prompt ?? '').slice(0, 140), model: a.provenance.model, createdAt: a.provenance.createdAt, stack: a.stack && { id: a.stack.id, count: a.stack.count },
});

/**
 * A list of stills, read as far as somebody looked: page after page by cursor, so that nothing is left out and nothing comes twice while others are drawn.
 * `whole` says that there are no more.
 */
export class Shelf {
  constructor(filters) {
    this.filters = filters;
    this.stills = [];
    this.whole = false;
    this.at = Date.now();
  }

  /** Reads the next page; those who ask while it is read wait for the same one. @throws {Problem} */
  more() {
    if (this.whole) {
      return Promise.resolve();
    }
    this.reading ??= get(`/assets${query({ ...this.filters, limit: AT_ONCE, cursor: this.next })}`).then(page => {
      this.stills = [...this.stills, ...page.items.map(slim)];
      this.by = page.by;
      this.next = page.next;
      this.whole = page.next === undefined;
    }).finally(() => { this.reading = undefined; });
    return this.reading;
  }

  /** The best come first: what is new has its place somewhere among them, and shows when it is looked for again. */
  get ranked() {
    return Boolean(this.filters.q) && (this.filters.by !== 'words' || this.filters.stacks === 'true');
  }

  /** How many were added above the first since it was read, as far as one page tells. */
  async newer() {
    if (this.filters.sort === 'oldest' || this.ranked) {
      return [];
    }
    const page = await get(`/assets${query({ ...this.filters, limit: AT_ONCE })}`);
    const first = this.stills[0]?.id ?? '';
    return page.items.filter(a => a.id > first).map(slim);
  }

  add(stills) {
    const known = new Set(this.stills.slice(0, stills.length).map(s => s.id));
    const grown = new Set(stills.map(s => s.stack?.id).filter(Boolean));
    this.stills = [...stills.filter(s => !known.has(s.id)), ...this.stills.filter(s => !grown.has(s.stack?.id ?? s.id))];
  }

  /** Takes stills away. @returns what was taken, with their places, for `putBack` */
  take(ids) {
    const taken = this.stills.map((still, place) => ({ still, place })).filter(entry => ids.has(entry.still.id));
    this.stills = this.stills.filter(still => !ids.has(still.id));
    return taken;
  }

  putBack(taken) {
    const stills = [...this.stills];
    for (const { still, place } of taken) {
      stills.splice(place, 0, still);
    }
    this.stills = stills;
  }

  beside(id) {
    const place = this.stills.findIndex(s => s.id === id);
    return place < 0 ? {} : { before: this.stills[place - 1]?.id, after: this.stills[place + 1]?.id };
  }
}

/** The last shelf looked at stays, with how far down it was: who opens a still and comes back finds the place again. */
let last;
export const lastShelf = () => last;
export const keepShelf = shelf => { last = shelf; };

/** A still was judged, deleted or restored elsewhere: the kept shelf must not tell the old state. */
export function changed(asset) {
  if (!last) {
    return;
  }
  const gone = (asset.state === 'deleted') !== (last.filters.state === 'deleted') || (last.filters.state && last.filters.state !== asset.state);
  last.stills = gone ? last.stills.filter(s => s.id !== asset.id) : last.stills.map(s => (s.id === asset.id ? { ...s, state: asset.state } : s));
}

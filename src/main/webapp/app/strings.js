import common from './strings/common.js';
import projects from './strings/projects.js';
import board from './strings/board.js';
import characters from './strings/characters.js';
import keyframes from './strings/keyframes.js';
import library from './strings/library.js';

/** Every word the pages say is in the folder `strings`. `{n}` is filled in; a string with `one` and `other` is chosen by `n`. */
const en = {};
for (const part of [common, projects, board, characters, keyframes, library]) {
  for (const key of Object.keys(part)) {
    if (key in en) {
      throw new Error(`said twice: ${key}`);
    }
    en[key] = part[key];
  }
}

const rules = new Intl.PluralRules('en');

/** @param values what fills the places; `n` also chooses singular or plural */
export function t(key, values = {}) {
  const entry = en[key];
  if (entry === undefined) {
    throw new Error(`no such string: ${key}`);
  }
  const text = typeof entry === 'string' ? entry : entry[rules.select(Number(values.n))] ?? entry.other;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export const has = key => key in en;

/** `4 credits`, or that the price is not known: unknown is never shown as free. */
export const credits = n => (n === undefined || n === null ? t('credits.unknown') : t('credits', { n }));

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
export const when = instant => dates.format(new Date(instant));

import { get, query } from './api.js';

/**
 * Which drawings of somebody are under way, so that a page that is reloaded finds them again: what the studio lists, and what this tab has ordered.
 * An entry is {id, count, drawn, label}; `key` is the subject's id, or a name for drawings of several subjects.
 */
const KEY = 'ra.running.';
/** An unknown one, whose provider never answered, is told until somebody decides about it. */
const TOLD = ['queued', 'drawing', 'unknown'];

const kept = key => JSON.parse(sessionStorage.getItem(KEY + key) ?? '[]');
const keep = (key, entries) => (entries.length ? sessionStorage.setItem(KEY + key, JSON.stringify(entries)) : sessionStorage.removeItem(KEY + key));

export const started = (key, entries) => keep(key, [...kept(key), ...entries]);
export const over = (key, id) => keep(key, kept(key).filter(entry => entry.id !== id));
export const entry = (drawing, label) => ({ id: drawing.id, count: drawing.count, drawn: drawing.assets.length, label });

/** @param subject asked for at the studio as well; left out where the studio could not tell them from others */
export async function underWay(key, subject) {
  const found = new Map();
  if (subject) {
    for (const drawing of await listed(subject)) {
      found.set(drawing.id, entry(drawing));
    }
  }
  const mine = kept(key);
  const now = await Promise.all(mine.map(one => found.has(one.id) ? undefined : gone(get(`/generations/${one.id}`))));
  mine.forEach((one, i) => {
    if (found.has(one.id) || TOLD.includes(now[i]?.state)) {
      found.set(one.id, { ...one, drawn: now[i]?.assets.length ?? found.get(one.id).drawn });
    }
  });
  keep(key, [...found.values()]);
  return [...found.values()];
}

const listed = async subject => (await Promise.all(['open', 'unknown'].map(state => gone(get(`/generations${query({ subject, state })}`))))).flatMap(list => list?.items ?? []);

/** What is not there is undefined; everything else that goes wrong stays wrong. */
const gone = asked => asked.catch(problem => {
  if (![404, 405].includes(problem.status)) {
    throw problem;
  }
  return undefined;
});

import { all } from './api.js';

/** Who and what a text may name with an @: the cast and the references of a project. Read once for a while, and again once somebody joined. */
const known = new Map();
const FRESH = 30_000;

/** @returns {Promise<{id, name, kind: 'character'|'location'|'prop'|'wardrobe', lock?}[]>} */
export function named(project) {
  const kept = known.get(project);
  if (kept && Date.now() - kept.at < FRESH) {
    return kept.names;
  }
  const names = Promise.all([all(`/projects/${project}/characters`), all(`/projects/${project}/references`)])
    .then(([characters, references]) => [...characters.map(c => ({ ...c, kind: 'character' })), ...references]);
  known.set(project, { at: Date.now(), names });
  names.catch(() => known.delete(project));
  return names;
}

/** Somebody joined, left or was renamed. */
export const renamed = project => known.delete(project);

/** Those whose name stands behind an @ in a text, in the order of the text. */
export function mentioned(text, names) {
  const lower = text.toLowerCase();
  return names.map(one => ({ one, at: lower.search(new RegExp(`@${one.name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')) }))
    .filter(hit => hit.at >= 0).sort((a, b) => a.at - b.at).map(hit => hit.one);
}

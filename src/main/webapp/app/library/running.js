import { get } from '../api.js';

/** Drawings under way from a still, so that a reloaded page finds them again. The studio lists those of a subject; which still they came from only this browser knows. */
const key = asset => `ra.running.${asset}`;

export const runningFrom = asset => JSON.parse(sessionStorage.getItem(key(asset)) ?? '[]');
export const keepRunning = (asset, ids) => (ids.length ? sessionStorage.setItem(key(asset), JSON.stringify(ids)) : sessionStorage.removeItem(key(asset)));

/** Those of a still that are not over yet. */
export async function stillRunning(asset) {
  const ids = runningFrom(asset);
  const open = await Promise.all(ids.map(id => get(`/generations/${id}`).then(g => ['queued', 'drawing', 'unknown'].includes(g.state) && id, () => undefined)));
  const left = open.filter(Boolean);
  keepRunning(asset, left);
  return left;
}

import { request } from './api.js';

/** Pictures come with the bearer token, which an <img> cannot send: they are fetched, and kept as object URLs while anybody shows them, and a while after. */
const kept = new Map();
const MOST = 400;

/** @returns {Promise<string>} an object URL; give it back with `release` */
export function hold(path) {
  let entry = kept.get(path);
  if (!entry) {
    entry = { uses: 0, stop: new AbortController() };
    entry.url = load(path, entry);
    entry.url.catch(() => kept.get(path) === entry && kept.delete(path));
    kept.set(path, entry);
  }
  entry.uses++;
  kept.delete(path);
  kept.set(path, entry);
  return entry.url;
}

export function release(path) {
  const entry = kept.get(path);
  if (entry) {
    entry.uses--;
    if (entry.uses <= 0 && !entry.here) {
      // it was only passed by: those in sight come first
      kept.delete(path);
      entry.stop.abort();
    }
  }
  for (const [key, old] of kept) {
    if (kept.size <= MOST) {
      break;
    }
    if (old.uses <= 0) {
      kept.delete(key);
      old.url.then(URL.revokeObjectURL, () => {});
    }
  }
}

async function load(path, entry) {
  const response = await request(path, { headers: { Accept: 'image/*' }, signal: entry.stop.signal });
  const url = URL.createObjectURL(await response.blob());
  entry.here = true;
  return url;
}

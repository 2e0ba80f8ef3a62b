import { request } from './api.js';

/** Pictures come with the bearer token, which an <img> cannot send: they are fetched, and kept as object URLs while anybody shows them, and a while after. */
const kept = new Map();
const MOST = 400;

/** @returns {Promise<string>} an object URL; give it back with `release` */
export function hold(path) {
  let entry = kept.get(path);
  if (!entry) {
    entry = { uses: 0, url: load(path) };
    entry.url.catch(() => kept.delete(path));
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

async function load(path) {
  const response = await request(path, { headers: { Accept: 'image/*' } });
  return URL.createObjectURL(await response.blob());
}

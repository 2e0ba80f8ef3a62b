import { del, download, post } from '../api.js';

/** Stills one zip may have. */
const ZIPPED = 100;

const ENDINGS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };
export const fileName = still => `${still.kind}-${still.id}.${ENDINGS[still.mediaType] ?? 'img'}`;

/** The same for each, one after the other; one that is refused does not keep the rest. @returns {{done: [], refused: [{still, problem}]}} */
async function each(stills, work) {
  const done = [];
  const refused = [];
  for (const still of stills) {
    try {
      done.push(await work(still) ?? still);
    } catch (problem) {
      if (problem.status === undefined) {
        throw problem;
      }
      refused.push({ still, problem });
    }
  }
  return { done, refused };
}

export const toTrash = stills => each(stills, async still => { await del(`/assets/${still.id}`); });
export const back = stills => each(stills, still => post(`/assets/${still.id}/restore`));

/** One still as it is, several in a zip. @returns {Promise<number>} how many. @throws {Problem} */
export async function saveAll(stills) {
  if (stills.length === 1) {
    await download(`/assets/${stills[0].id}/content`, fileName(stills[0]));
    return 1;
  }
  for (let from = 0; from < stills.length; from += ZIPPED) {
    await download(`/assets/archive?${stills.slice(from, from + ZIPPED).map(still => `id=${still.id}`).join('&')}`, 'stills.zip');
  }
  return stills.length;
}

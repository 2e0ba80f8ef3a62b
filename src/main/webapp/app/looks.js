import { all, get, order, post, query } from './api.js';
import { models } from './parts/picker.js';

/** What characters and references have in common: a look that is drawn, judged and locked; and in what their addresses differ. */
export const LOOKS = {
  character: { base: '/characters', draw: 'portraits', purpose: 'portrait', page: '#/characters' },
  reference: { base: '/references', draw: 'images', purpose: 'reference', page: '#/references' },
};

/** Stills that were drawn or uploaded for somebody, newest first; `character` finds those of a reference as well. */
export const candidates = (look, id) => all(`/assets${query({ character: id, kind: look.purpose })}`, 1000);

/** @param asset says what would become stale if it were locked; left out, what is stale now */
export const impact = async (look, id, asset) => widened(await get(`${look.base}/${id}/impact${query({ asset })}`));

/** Locks; with a master, which is charged, the order is repeated safely. @returns the lock, with the id of the master's drawing */
export const lock = (look, id, asset, master) => (master ? order(`${look.base}/${id}/lock`, { asset, master: true }) : post(`${look.base}/${id}/lock`, { asset }));

/** Draws stale shots again. @param what all or unapproved @returns {Promise<object[]>} the drawings */
export const refresh = async (look, id, what) => (await order(`${look.base}/${id}/refresh`, { what })).items;

/** Takes every stale shot as it is. */
export const accept = (look, id) => post(`${look.base}/${id}/accept`);

/** The stale shots with their words and what each costs on the model that drew it, which is how the studio adds them up. */
async function widened(found) {
  const prices = new Map(found.stale.length ? (await models()).map(model => [model.id, model.price]) : []);
  const stale = await Promise.all(found.stale.map(async one => {
    const [shot, still] = await Promise.all([get(`/shots/${one.shot}`), get(`/assets/${one.asset}`)]);
    return { ...one, description: shot.description, credits: prices.get(still.provenance.model) };
  }));
  return { ...found, stale, all: { n: stale.length, credits: found.credits }, unapproved: sum(stale.filter(one => !one.approved)) };
}

const sum = shots => ({ n: shots.length, credits: shots.some(one => one.credits === undefined) ? undefined : shots.reduce((total, one) => total + one.credits, 0) });

/** The scenes of some projects, each with those shots in which somebody appears. @param field characters or references */
export async function appearances(projects, id, field) {
  const scenes = (await Promise.all(projects.map(project => all(`/projects/${project}/scenes`)))).flat();
  return scenes.map(scene => ({ ...scene, shots: scene.shots.filter(shot => shot[field].includes(id)) })).filter(scene => scene.shots.length);
}

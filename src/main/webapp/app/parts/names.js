import { get } from '../api.js';
import { models } from './picker.js';
import { t } from '../strings.js';

/** What things are called by whom only the id is known. */
const subjects = new Map();

/** @returns {Promise<Map<string, object>>} the catalogue's rows by id */
export const rows = async () => new Map((await models()).map(model => [model.id, model]));

/** A model's id in a path: it may hold slashes, which stay. */
export const inPath = id => id.split('/').map(encodeURIComponent).join('/');

/** What the subject of a lock is: a character or a reference of the story. @returns {Promise<{id, name, href}>} */
export function subject(id) {
  if (!subjects.has(id)) {
    subjects.set(id, get(`/characters/${id}`).then(who => ({ id, name: who.name, href: `#/characters/${id}`, project: who.projects?.[0] }),
      () => get(`/references/${id}`).then(what => ({ id, name: what.name, href: `#/references/${id}`, project: what.project }),
        () => ({ id, name: t('why.someone') }))));
  }
  return subjects.get(id);
}

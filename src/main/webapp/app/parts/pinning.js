import { all, del, post, put } from '../api.js';
import { claims } from '../session.js';

/** Standing wishes for a model, as the pages read and write them. */
export const pins = () => all('/pins');

const workspace = () => claims().workspace;

/** @param target id of the scene or project; a workspace's own pins need none */
export const pin = (scope, target, model, renders) => (scope === 'temporary' ? post('/pins/temporary', { model, renders })
  : put(`/pins/${scope}/${encodeURIComponent(scope === 'workspace' ? workspace() : target)}`, { model }));

export const lift = ({ scope, target }) => del(`/pins/${scope}/${encodeURIComponent(target ?? workspace())}`);

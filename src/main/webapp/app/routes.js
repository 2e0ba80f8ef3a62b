/** Which address shows which page; `:x` reaches the page as params.x, what follows ? as params.query. A page is fetched when it is first shown. */
const ROUTES = [
  ['/', 'ra-projects', () => import('./pages/projects.js')],
  ['/projects/:project', 'ra-board', () => import('./pages/board.js')],
  ['/projects/:project/brief', 'ra-brief', () => import('./pages/brief.js')],
  ['/projects/:project/characters', 'ra-cast', () => import('./pages/cast.js')],
  ['/projects/:project/stills', 'ra-library', () => import('./pages/library.js')],
  ['/characters/:id', 'ra-character', () => import('./pages/character.js')],
  ['/references/:id', 'ra-reference', () => import('./pages/character.js')],
  ['/shots/:id', 'ra-keyframes', () => import('./pages/keyframes.js')],
  ['/library', 'ra-library', () => import('./pages/library.js')],
  ['/assets/:id', 'ra-still', () => import('./pages/still.js')],
  ['/assets/:id/lineage', 'ra-lineage', () => import('./pages/lineage.js')],
  ['/decisions/:id', 'ra-decision', () => import('./pages/decision.js')],
  ['/models', 'ra-models', () => import('./pages/models.js')],
  ['/credits', 'ra-credits', () => import('./pages/credits.js')],
];

/** @param hash such as `#/shots/01k…?tab=characters` @returns {{tag, params, load}|undefined} */
export function route(hash) {
  const [path, search = ''] = (hash.replace(/^#/, '') || '/').split('?');
  const parts = path.split('/').filter(Boolean);
  for (const [pattern, tag, load] of ROUTES) {
    const names = pattern.split('/').filter(Boolean);
    if (names.length === parts.length && names.every((name, i) => name.startsWith(':') || name === parts[i])) {
      const params = { query: Object.fromEntries(new URLSearchParams(search)) };
      names.forEach((name, i) => {
        if (name.startsWith(':')) {
          params[name.slice(1)] = decodeURIComponent(parts[i]);
        }
      });
      return { tag, params, load };
    }
  }
  return undefined;
}

import { all, del, post, put } from '../api.js';
import { claims } from '../session.js';
import { asked } from './filters.js';

const KEPT = () => `ra.searches.${claims().workspace ?? ''}`;
const DAY = 86_400_000;
const pad = n => String(n).padStart(2, '0');
const day = at => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;

/** What the studio keeps as what the address shows: instants as days of the reader. */
export function shown({ since, until, by, ...query }) {
  return { ...query, ...(by === 'both' || by === 'meaning' ? { by: 'both' } : {}), ...(since ? { since: day(new Date(since)) } : {}),
    ...(until ? { until: day(new Date(new Date(until).getTime() - DAY)) } : {}) };
}

const parameters = filters => Object.fromEntries(Object.entries(asked(filters)).filter(([, value]) => value));

/** All saved searches. Those that an earlier studio kept in this browser only are saved first. @throws {Problem} */
export async function searches() {
  const old = JSON.parse(localStorage.getItem(KEPT()) ?? '[]');
  for (const { name, filters } of old) {
    await post('/searches', { name, query: parameters(filters) });
  }
  localStorage.removeItem(KEPT());
  return all('/searches');
}

/** Saves under a name; one of the same name is changed. @throws {Problem} */
export function save(list, name, filters) {
  const same = list.find(search => search.name === name);
  const body = { name, query: parameters(filters) };
  return same ? put(`/searches/${same.id}`, body) : post('/searches', body);
}

export const forget = search => del(`/searches/${search.id}`);

import { token } from './session.js';
import { t } from './strings.js';

/** What the studio answered instead of what was asked for: an RFC 9457 problem, or a line that broke (`status` 0). */
export class Problem extends Error {
  constructor(body, status) {
    super(body.detail ?? body.title ?? String(status));
    Object.assign(this, body, { status });
    this.slug = (body.type ?? '').replace('urn:ra:problem:', '');
  }
}

const offline = cause => new Problem({ type: 'urn:ra:problem:offline', title: t('offline.title'), detail: t('offline.detail'), cause }, 0);

/** One request under /api. @returns {Promise<Response>} @throws {Problem} */
export async function request(path, { method = 'GET', body, type, headers = {}, signal } = {}) {
  const all = { Accept: 'application/json', ...headers };
  if (token()) {
    all.Authorization = `Bearer ${token()}`;
  }
  const raw = body instanceof FormData || body instanceof Blob || typeof body === 'string';
  if (body !== undefined && !(body instanceof FormData)) {
    all['Content-Type'] = type ?? 'application/json';
  }
  let response;
  try {
    response = await fetch(`/api${path}`, { method, headers: all, body: body === undefined || raw ? body : JSON.stringify(body), signal, cache: 'no-store' });
  } catch (cause) {
    if (cause.name === 'AbortError') {
      throw cause;
    }
    throw offline(cause);
  }
  if (!response.ok) {
    const text = await response.text();
    let problem = { title: response.statusText, detail: t('problem.unreadable', { status: response.status }) };
    try {
      problem = JSON.parse(text);
    } catch {
      // a proxy's page: the status is all there is to tell
    }
    const refused = new Problem(problem, response.status);
    refused.retryAfter = Number(response.headers.get('Retry-After')) || undefined;
    if (response.status === 401) {
      dispatchEvent(new CustomEvent('ra-signed-out'));
    }
    throw refused;
  }
  return response;
}

const json = async (path, options) => {
  const response = await request(path, options);
  return response.status === 204 ? undefined : response.json();
};

export const get = (path, options) => json(path, options);
export const post = (path, body = {}, options = {}) => json(path, { method: 'POST', body, ...options });
export const put = (path, body = {}, options = {}) => json(path, { method: 'PUT', body, ...options });
export const patch = (path, body, options = {}) => json(path, { method: 'PATCH', body, ...options });
export const del = (path, options = {}) => json(path, { method: 'DELETE', ...options });

/** The items of all pages of a list, up to `most`. */
export async function all(path, most = 2000) {
  const items = [];
  let cursor;
  do {
    const page = await get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < most);
  return items;
}

/** `?a=1&b=2` of what is set. */
export function query(values) {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return set.length ? `?${new URLSearchParams(set)}` : '';
}

/**
 * Sends what costs credits, or is large, and must be done once. The key stays the same until there is an answer, so that an order sent again after a broken line is the same order:
 * it draws and charges once.
 */
export async function order(path, body, { tries = 4, headers = {}, type } = {}) {
  const key = crypto.randomUUID();
  for (let n = 1; ; n++) {
    try {
      return await post(path, body, { type, headers: { ...headers, 'Idempotency-Key': key } });
    } catch (problem) {
      if (problem.status !== 0 || n === tries) {
        throw problem;
      }
      await new Promise(resolve => setTimeout(resolve, 600 * 2 ** n));
    }
  }
}

/** Reads, and reads again for as long as the line is broken. @param read such as `() => get('/credits')` @param signal ends the wait */
export async function insist(read, signal) {
  for (let waits = 500; ; waits = Math.min(waits * 2, 8000)) {
    try {
      return await read();
    } catch (problem) {
      if (problem.status !== 0 || signal?.aborted) {
        throw problem;
      }
      await new Promise(resolve => setTimeout(resolve, waits));
    }
  }
}

/**
 * Follows a drawing to its end. A line that breaks is taken up again after the last event seen, so none is missed and none comes twice.
 * @param {(moment: {state: string, drawn: number, count: number, at: string}) => void} seen
 * @param {(lost: boolean) => void} line told when the line is lost and when it is back
 */
export async function follow(id, seen, { signal, line = () => {} } = {}) {
  let last;
  let waits = 500;
  while (!signal?.aborted) {
    // a line that hangs says nothing; the browser tells when it is back, and then a new one is taken
    const back = new AbortController();
    const renew = () => back.abort();
    addEventListener('online', renew);
    try {
      const response = await request(`/generations/${id}/events`, { headers: { Accept: 'text/event-stream', ...(last ? { 'Last-Event-ID': last } : {}) }, signal: signal ? AbortSignal.any([signal, back.signal]) : back.signal });
      line(false);
      waits = 500;
      for await (const event of events(response.body)) {
        if (event.id) {
          last = event.id;
        }
        if (event.data) {
          const moment = JSON.parse(event.data);
          seen(moment);
          if (!['queued', 'drawing'].includes(moment.state)) {
            return moment;
          }
        }
      }
    } catch (problem) {
      if (signal?.aborted) {
        return undefined;
      }
      if (problem instanceof Problem && problem.status >= 400 && problem.status < 500) {
        throw problem;
      }
      line(true);
    } finally {
      removeEventListener('online', renew);
    }
    await new Promise(resolve => setTimeout(resolve, waits));
    waits = Math.min(waits * 2, 8000);
  }
  return undefined;
}

async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    text = (text + value).replace(/\r\n?/g, '\n');
    let end;
    while ((end = text.indexOf('\n\n')) >= 0) {
      const event = {};
      for (const row of text.slice(0, end).split('\n')) {
        const colon = row.indexOf(':');
        if (colon > 0) {
          const field = row.slice(0, colon);
          const value = row.slice(colon + 1).replace(/^ /, '');
          event[field] = field === 'data' && event.data ? `${event.data}\n${value}` : value;
        }
      }
      text = text.slice(end + 2);
      yield event;
    }
  }
}

/** Saves what an address answers as a file of the reader's. @returns {Promise<Headers>} what was said with it */
export async function download(path, name) {
  const response = await request(path, { headers: { Accept: '*/*' } });
  save(await response.blob(), name);
  return response.headers;
}

export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

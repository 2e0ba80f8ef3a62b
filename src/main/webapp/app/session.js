/** Who is signed in: a bearer token, kept in this browser only. The link `mvn` prints carries it behind the #, which no server sees. */
const KEY = 'ra.token';

export function takeFromLink() {
  const match = location.hash.match(/^#token=([\w.~+/=-]+)$/);
  if (match) {
    localStorage.setItem(KEY, match[1]);
    history.replaceState(null, '', `${location.pathname}#/`);
  }
}

export const token = () => localStorage.getItem(KEY);
export const signIn = value => localStorage.setItem(KEY, value.trim());
export const signOut = () => localStorage.removeItem(KEY);

/** What the token says, or {} where it cannot be read. Only for showing: the studio alone verifies it. */
export function claims() {
  try {
    const part = token().split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), c => c.charCodeAt(0))));
  } catch {
    return {};
  }
}

export const isAdmin = () => (claims().groups ?? []).includes('admin');

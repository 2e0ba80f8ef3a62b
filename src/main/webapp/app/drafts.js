/** What somebody typed and has not sent yet. It outlives a reload, a lost line and a closed tab; sending it forgets it. */
const PREFIX = 'ra.draft.';

export const draft = key => {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key)) ?? undefined;
  } catch {
    return undefined;
  }
};

export function keepDraft(key, value) {
  if (value === undefined || value === '' || (typeof value === 'object' && Object.values(value).every(v => v === '' || v === undefined))) {
    forgetDraft(key);
  } else {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  }
}

export const forgetDraft = key => localStorage.removeItem(PREFIX + key);

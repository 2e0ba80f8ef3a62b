import { html } from 'lit';
import { post } from '../api.js';
import { renamed } from '../mentions.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { openDialog } from './dialog.js';
import './memory.js';
import { t } from '../strings.js';

export const KINDS = ['location', 'prop', 'wardrobe'];

/** Traits as they are typed, one a comma. */
export const traits = text => [...new Set((text ?? '').split(',').map(trait => trait.trim()).filter(Boolean))];

/**
 * Asks for something and does it within the dialogue, so that a refusal is read beside what was typed.
 * @param fields (kept, uid) => template @param values form => body @returns {Promise<object|undefined>} what was made
 */
function ask({ key, title, fields, values, make, yes }) {
  let problem;
  let busy = false;
  return openDialog({
    title,
    body: (close, again) => html`<form class="form" @input=${e => keepDraft(key, values(e.currentTarget))} @submit=${async e => {
      e.preventDefault();
      busy = true;
      problem = undefined;
      again();
      try {
        const made = await make(values(e.target));
        forgetDraft(key);
        close(made);
      } catch (refused) {
        if (refused.status === undefined) {
          throw refused;
        }
        problem = refused;
        busy = false;
        again();
      }
    }}>${fields(draft(key) ?? {})}
      <ra-problem .problem=${problem}></ra-problem>
      <div class="row"><button class="primary" ?disabled=${busy}>${yes}</button></div></form>`,
  });
}

const described = (kept, name, words) => html`
  <div class="field"><label for="n-name">${t('cast.name')}</label><input id="n-name" name="name" required maxlength="200" .value=${kept.name ?? ''} autofocus></div>
  <div class="field"><label for="n-description">${t('cast.description')}</label><textarea id="n-description" name="description" required maxlength="4000" rows="5" aria-describedby="n-description-hint"
    placeholder=${words} .value=${kept.description ?? ''}></textarea><p class="hint" id="n-description-hint">${name}</p></div>`;

const made = async (project, path, body) => {
  const one = await post(`/projects/${project}/${path}`, body);
  renamed(project);
  return one;
};

/** A character by its description. */
export const newCharacter = project => ask({
  key: `character.new.${project}`, title: t('cast.new'), yes: t('cast.create'),
  fields: kept => html`${described(kept, t('cast.description.hint'), t('cast.description.example'))}
    <div class="field"><label for="n-traits">${t('cast.traits')}</label><input id="n-traits" name="traits" aria-describedby="n-traits-hint" .value=${(kept.traits ?? []).join(', ')}><p class="hint" id="n-traits-hint">${t('cast.traits.hint')}</p></div>`,
  values: form => {
    const v = Object.fromEntries(new FormData(form));
    return { name: v.name.trim(), description: v.description.trim(), traits: traits(v.traits) };
  },
  make: body => made(project, 'characters', body),
});

/** A location, prop or wardrobe. @param kind which to begin with */
export const newReference = (project, kind = 'location') => ask({
  key: `reference.new.${project}`, title: t('cast.reference.new'), yes: t('cast.create'),
  fields: kept => html`<fieldset class="field"><legend class="label">${t('cast.kind')}</legend><div class="row">${KINDS.map(k => html`<label class="check"><input type="radio" name="kind" value=${k} .checked=${(kept.kind ?? kind) === k}>${t(`kind.${k}`)}</label>`)}</div></fieldset>
    ${described(kept, t('cast.reference.hint'), t('cast.reference.example'))}`,
  values: form => {
    const v = Object.fromEntries(new FormData(form));
    return { kind: v.kind, name: v.name.trim(), description: v.description.trim() };
  },
  make: body => made(project, 'references', body),
});

/** Characters of the workspace's other projects, the same persons with their locked faces. @returns {Promise<object[]|undefined>} who was cast */
export async function castFromMemory(project) {
  const picked = await openDialog({ title: t('cast.memory'), wide: true, body: close => html`<ra-memory .project=${project} @picked=${e => close(e.detail)}></ra-memory>` });
  if (!picked) {
    return undefined;
  }
  const joined = [];
  for (const from of picked) {
    joined.push(await made(project, 'characters', { from }));
  }
  return joined;
}

import { html, nothing } from 'lit';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { t } from '../strings.js';
import { openDialog } from './dialog.js';
import { usable } from './picker.js';

/**
 * The form that makes a branch of a still: other words, another model, another seed. What is typed is kept until it is sent.
 * @param again what POST /api/routes is asked to draw the still again
 * @param models the catalogue's rows by id
 * @returns {Promise<{prompt?, model?, seed?}|undefined>} only what changes
 */
export function editForm(still, again, models) {
  const made = still.provenance;
  const key = `edit.${still.id}`;
  const now = { prompt: made.brief ?? '', model: made.model, seed: made.seed === undefined ? '' : String(made.seed), ...draft(key) };
  const body = () => ({
    ...(now.prompt.trim() && now.prompt.trim() !== made.brief ? { prompt: now.prompt.trim() } : {}),
    ...(now.model !== made.model ? { model: now.model } : {}),
    ...(now.seed !== '' && Number(now.seed) !== made.seed ? { seed: Number(now.seed) } : {}),
  });
  const names = [...models.values()].filter(m => usable(m) || m.id === made.model);
  return openDialog({
    title: t('kf.edit.title'), wide: true,
    body: (close, look) => {
      const typed = event => {
        now[event.target.name] = event.target.value;
        keepDraft(key, now.prompt === made.brief && now.model === made.model ? undefined : now);
        look();
      };
      const send = event => {
        event.stopPropagation();
        forgetDraft(key);
        close(body());
      };
      const same = Object.keys(body()).length === 0;
      return html`<div class="form" @input=${typed} @draw=${send} @priced=${e => e.stopPropagation()}>
        <div class="field"><label for="edit-words">${t('kf.edit.words')}</label><textarea id="edit-words" name="prompt" rows="5" maxlength="4000" aria-describedby="edit-hint" .value=${now.prompt} autofocus></textarea><p class="hint" id="edit-hint">${t('kf.edit.hint')}</p></div>
        <div class="columns"><div class="field"><label for="edit-model">${t('picker.label')}</label><select id="edit-model" name="model">${names.map(m => html`<option value=${m.id} .selected=${m.id === now.model}>${m.name}</option>`)}</select></div>
          ${models.get(now.model)?.seeds ? html`<div class="field"><label for="edit-seed">${t('kf.edit.seed')}</label><input id="edit-seed" name="seed" type="number" min="0" max="4294967295" step="1" aria-describedby="edit-seed-hint" .value=${now.seed}><p class="hint" id="edit-seed-hint">${t('kf.edit.seed.hint')}</p></div>` : nothing}</div>
        <div class="row"><ra-price primary .ask=${{ ...again, prompt: now.prompt.trim() || made.brief }} .models=${[now.model]} .label=${t('kf.edit.do')} ?disabled=${same}></ra-price>${same ? html`<span class="small soft">${t('kf.edit.same')}</span>` : nothing}</div></div>`;
    },
  });
}

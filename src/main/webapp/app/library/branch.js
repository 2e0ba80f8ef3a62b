import { html, nothing } from 'lit';
import { get, order } from '../api.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { moneyMoved, say } from '../element.js';
import { openDialog } from '../parts/dialog.js';
import { models, usable } from '../parts/picker.js';
import { held } from '../parts/price.js';
import { t } from '../strings.js';
import { entry, started } from '../running.js';

/** What a still was asked as, to be priced again. @throws {Problem} */
export async function recipe(asset) {
  const drawing = asset.provenance.generation ? await get(`/generations/${asset.provenance.generation}`) : undefined;
  return { purpose: asset.kind, subject: asset.depicts, quality: drawing?.quality ?? 'candidate', model: asset.provenance.model, ...(asset.provenance.brief ? { prompt: asset.provenance.brief } : {}) };
}

export const drawable = asset => asset.state !== 'deleted' && asset.provenance.model !== undefined && asset.depicts !== undefined;

/** Places a drawing that starts from a still, and remembers it with that still. @throws {Problem} */
export async function placed(asset, how, body) {
  const generation = await order(`/assets/${asset.id}/${how}`, body);
  started(asset.id, [entry(generation)]);
  moneyMoved();
  return generation;
}

/** Asks what is to change and draws it; what is typed is kept until it is sent. @returns {Promise<object|undefined>} the drawing, or undefined where nobody asked for one. @throws {Problem} */
export async function branch(asset) {
  const made = asset.provenance;
  const key = `branch.${asset.id}`;
  const [asks, rows] = await Promise.all([recipe(asset), models()]);
  const now = { words: made.brief ?? '', model: made.model, seed: made.seed === undefined ? '' : String(made.seed), ...draft(key) };
  const words = () => now.words.trim();
  const seeds = () => rows.find(m => m.id === now.model)?.seeds;
  const body = () => ({
    ...(words() && words() !== (made.brief ?? '').trim() ? { prompt: words() } : {}),
    ...(now.model !== made.model ? { model: now.model } : {}),
    ...(seeds() && now.seed !== '' && Number(now.seed) !== made.seed ? { seed: Number(now.seed) } : {}),
  });
  const fits = () => !seeds() || (/^\d*$/.test(now.seed) && Number(now.seed) <= 4294967295);
  const offered = rows.filter(m => usable(m) || m.id === made.model);
  let problem;
  return openDialog({ title: t('branch.heading'), wide: true, body: (close, draw) => {
    const change = (name, value) => {
      now[name] = value;
      keepDraft(key, now);
      draw();
    };
    const changes = Object.keys(body()).length > 0;
    const go = async event => {
      event.stopPropagation();
      problem = event.detail.problem;
      if (!problem) {
        try {
          const generation = await placed(asset, 'branch', { ...body(), ...held(event.detail) });
          forgetDraft(key);
          say(t('branch.placed'));
          close(generation);
          return;
        } catch (refused) {
          if (refused.status === undefined) {
            throw refused;
          }
          problem = refused;
        }
      }
      draw();
    };
    return html`<div class="branching"><ra-picture .asset=${asset.id} w="512" alt=${made.brief ?? ''}></ra-picture><div class="form">
      <div class="field"><label for="br-words">${t('branch.words')}</label><textarea id="br-words" rows="5" maxlength="4000" aria-describedby="br-words-hint" .value=${now.words} @input=${e => change('words', e.target.value)} autofocus></textarea><p class="hint" id="br-words-hint">${t('branch.words.hint')}</p></div>
      <div class="field"><label for="br-model">${t('picker.label')}</label><select id="br-model" @change=${e => change('model', e.target.value)}>${offered.map(m => html`<option value=${m.id} .selected=${m.id === now.model}>${m.name}</option>`)}</select></div>
      ${seeds() ? html`<div class="field"><label for="br-seed">${t('branch.seed')}</label><input id="br-seed" inputmode="numeric" aria-describedby="br-seed-hint" aria-invalid=${!fits()} .value=${now.seed} @input=${e => change('seed', e.target.value.trim())}><p class="hint" id="br-seed-hint">${fits() ? t('branch.seed.hint') : t('branch.seed.range')}</p></div>` : nothing}
      ${changes ? nothing : html`<p class="soft small">${t('branch.nothing')}</p>`}
      <div class="row"><ra-price primary ?disabled=${!changes || !fits()} label=${t('branch.do')} .ask=${{ ...asks, ...(words() ? { prompt: words() } : {}), model: now.model, count: 1 }} @priced=${e => e.stopPropagation()} @draw=${go}></ra-price></div>
      <ra-problem .problem=${problem}></ra-problem></div></div>`;
  } });
}

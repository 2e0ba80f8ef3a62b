import { html, nothing } from 'lit';
import { get, order } from '../api.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { moneyMoved, say } from '../element.js';
import { openDialog } from '../parts/dialog.js';
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

/** Asks what is to change and draws it. @returns {Promise<object|undefined>} the drawing, or undefined where nobody asked for one. @throws {Problem} */
export async function branch(asset) {
  const key = `branch.${asset.id}`;
  const asks = await recipe(asset);
  const kept = draft(key) ?? {};
  const now = { words: kept.words ?? asset.provenance.brief ?? '', model: kept.model ?? '', seed: kept.seed ?? '' };
  const body = () => ({
    ...(now.words.trim() && now.words.trim() !== (asset.provenance.brief ?? '').trim() ? { prompt: now.words.trim() } : {}),
    ...(now.model && now.model !== asset.provenance.model ? { model: now.model } : {}),
    ...(now.seed !== '' && Number(now.seed) !== asset.provenance.seed ? { seed: Number(now.seed) } : {}),
  });
  const fits = () => /^\d*$/.test(now.seed) && Number(now.seed) <= 4294967295;
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
          const generation = await placed(asset, 'branch', body());
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
    return html`<div class="branching"><ra-picture .asset=${asset.id} w="512" alt=${asset.provenance.brief ?? ''}></ra-picture><div class="form">
      <div class="field"><label for="br-words">${t('branch.words')}</label><textarea id="br-words" rows="5" maxlength="4000" aria-describedby="br-words-hint" .value=${now.words} @input=${e => change('words', e.target.value)}></textarea><p class="hint" id="br-words-hint">${t('branch.words.hint')}</p></div>
      <ra-picker same .picked=${now.model ? [now.model] : [asset.provenance.model]} @picked=${e => change('model', e.detail.models[0] ?? '')}></ra-picker>
      <div class="field"><label for="br-seed">${t('branch.seed')}</label><input id="br-seed" inputmode="numeric" aria-describedby="br-seed-hint" aria-invalid=${!fits()} .value=${now.seed} placeholder=${asset.provenance.seed ?? ''} @input=${e => change('seed', e.target.value.trim())}><p class="hint" id="br-seed-hint">${fits() ? t('branch.seed.hint') : t('branch.seed.range')}</p></div>
      ${changes ? nothing : html`<p class="soft small">${t('branch.nothing')}</p>`}
      <div class="row"><ra-price primary ?disabled=${!changes || !fits()} label=${t('branch.do')} .ask=${{ ...asks, ...(body().prompt ? { prompt: body().prompt } : {}), ...(now.model ? { model: now.model } : {}), count: 1 }} @draw=${go}></ra-price></div>
      <ra-problem .problem=${problem}></ra-problem></div></div>`;
  } });
}

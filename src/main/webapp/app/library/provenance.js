import { html, nothing } from 'lit';
import { say } from '../element.js';
import { credits, has, t, when } from '../strings.js';

/** Puts a text on the clipboard, and says so. */
export async function copy(text) {
  await navigator.clipboard.writeText(text);
  say(t('copied'));
}

/** What a parameter is called; a vendor's own keep the vendor's name. */
export const parameterName = name => (has(`parameter.${name}`) ? t(`parameter.${name}`) : name);

/** Where a still came from, in plain words. @param names of models by id */
export function provenance(asset, names) {
  const p = asset.provenance;
  const at = when(p.createdAt);
  const how = p.relation === 'uploaded' ? t('still.brought', { at }) : p.relation === 'reused' ? t('still.reused', { at })
    : t('still.drawn', { model: names[p.model] ?? p.model, provider: p.provider, at, credits: credits(p.credits) });
  const parameters = Object.entries(p.parameters ?? {});
  const shown = value => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return html`<section class="stack" aria-labelledby="from"><h2 id="from">${t('still.from')}</h2>
    <p>${how}${p.relation && p.relation !== 'uploaded' && p.parent ? html` <a href="#/assets/${p.parent}">${t(`still.how.${p.relation}`)}</a>` : nothing}</p>
    ${p.brief ? html`<div><h3>${t('still.brief')}</h3><p class="script">${p.brief}</p></div>` : nothing}
    ${p.prompt ? html`<div class="stack tight"><div class="row tight"><h3>${t('still.prompt')}</h3><button class="small plain" @click=${() => copy(p.prompt)}>${t('still.copyPrompt')}</button></div><p class="script prompt">${p.prompt}</p></div>` : nothing}
    ${p.relation === 'uploaded' ? nothing : html`<div class="stack tight"><h3>${t('still.references')}</h3>${p.references?.length ? html`<ul class="row tight">${p.references.map((id, n) => html`<li><a href="#/assets/${id}" aria-label=${t('still.reference.n', { n: n + 1 })}><ra-picture class="print" .asset=${id} w="256" alt=""></ra-picture></a></li>`)}</ul>`
    : html`<p class="soft">${t('still.references.none')}</p>`}</div>`}
    <dl class="facts">
      ${p.relation === 'uploaded' ? nothing : html`<dt>${t('still.seed')}</dt><dd>${p.seed ?? t('still.noSeed')}</dd>`}
      <dt>${t('still.size')}</dt><dd>${t('still.bytes', { width: asset.width, height: asset.height, kb: Math.max(1, Math.round(asset.bytes / 1000)).toLocaleString('en'), type: asset.mediaType })}</dd>
      ${parameters.map(([name, value]) => html`<dt>${parameterName(name)}</dt><dd>${shown(value)}</dd>`)}
      <dt>${t('still.sum')}</dt><dd><code class="small">${asset.sha256}</code> <button class="small plain" @click=${() => copy(asset.sha256)} aria-label=${t('still.copySum')}>${t('copy')}</button></dd>
    </dl></section>`;
}

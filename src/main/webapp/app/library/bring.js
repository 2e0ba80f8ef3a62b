import { html, nothing } from 'lit';
import { all, request } from '../api.js';
import { openDialog } from '../parts/dialog.js';
import { t } from '../strings.js';
import { passport, sha256, withBytes } from './papers.js';

const still = (asset, close) => html`<li class="row"><ra-picture class="print" .asset=${asset.id} w="256" alt=""></ra-picture>
  <div class="stack tight"><a href="#/assets/${asset.id}" @click=${() => close()}>${t('bring.open', { kind: t(`kind.${asset.kind}`), words: asset.provenance.brief ?? '' })}</a>
  <a href="#/assets/${asset.id}/lineage" @click=${() => close()}>${t('nav.lineage')}</a></div></li>`;

/** Somebody brought a file: a picture opens its still, a passport is verified, anything new may be added. @returns the asset that was added, if one was. @throws {Problem} */
export async function bring(file, project) {
  if (/\.zip$/i.test(file.name) || file.type === 'application/zip') {
    const { verified, stills } = await passport(file);
    const wrong = verified.files.filter(f => f.state !== 'unchanged');
    await openDialog({ title: t('bring.passport'), body: close => html`<div class="stack">
      <p class="note ${verified.ok ? 'good' : 'bad'}"><b>${verified.ok ? t('bring.valid') : t('bring.invalid')}</b> ${t(`bring.signature.${verified.signature}`)}</p>
      ${wrong.length ? html`<ul class="bullets">${wrong.map(f => html`<li>${t(`bring.file.${f.state}`, { name: f.name })}</li>`)}</ul>` : nothing}
      ${stills.length ? html`<ul class="stack tight">${stills.map(a => still(a, close))}</ul>` : html`<p>${t('bring.noStill')}</p>`}</div>` });
    return undefined;
  }
  const found = await withBytes(await sha256(await file.arrayBuffer()));
  if (found.length === 1) {
    location.hash = `#/assets/${found[0].id}`;
    return undefined;
  }
  if (found.length) {
    await openDialog({ title: t('bring.several'), body: close => html`<ul class="stack tight">${found.map(a => still(a, close))}</ul>` });
    return undefined;
  }
  return add(file, project);
}

/** The form that adds a picture nobody drew here. */
async function add(file, project) {
  const cast = project ? await all(`/projects/${project.id}/characters`) : [];
  const filled = await openDialog({ title: t('bring.add'), body: close => html`<form class="form" @submit=${e => { e.preventDefault(); close(Object.fromEntries(new FormData(e.target))); }}>
    <p>${t('bring.unknown', { name: file.name })}</p>
    ${cast.length ? html`<div class="field"><label for="b-depicts">${t('bring.depicts')}</label><select id="b-depicts" name="depicts"><option value="">${t('bring.nobody')}</option>${cast.map(c => html`<option value=${c.id}>${c.name}</option>`)}</select></div>` : nothing}
    <div class="field"><label for="b-kind">${t('library.filter.kind')}</label><select id="b-kind" name="kind" aria-describedby="b-kind-hint"><option value="">${t('bring.kind')}</option>${['portrait', 'keyframe', 'reference'].map(k => html`<option value=${k}>${t(`kind.${k}`)}</option>`)}</select><p class="hint" id="b-kind-hint">${t('bring.free')}</p></div>
    <div class="row"><button class="primary">${t('bring.do')}</button><button type="button" @click=${() => close()}>${t('cancel')}</button></div></form>` });
  if (!filled) {
    return undefined;
  }
  const form = new FormData();
  form.append('file', file, file.name);
  const fields = { ...filled, project: project?.id };
  Object.entries(fields).filter(([, value]) => value).forEach(([name, value]) => form.append(name, value));
  return (await request('/assets', { method: 'POST', body: form })).json();
}

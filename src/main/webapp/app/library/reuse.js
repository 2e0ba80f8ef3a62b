import { html, nothing } from 'lit';
import { all, post } from '../api.js';
import { openDialog } from '../parts/dialog.js';
import { t } from '../strings.js';

/** Asks for a shot and gives it the still. @returns {Promise<object|undefined>} the new asset. @throws {Problem} */
export async function reuse(asset) {
  const projects = await all('/projects');
  let project = projects.find(p => p.id === asset.provenance.project)?.id ?? projects[0]?.id;
  let scenes = project ? await all(`/projects/${project}/scenes`) : [];
  const shot = await openDialog({ title: t('reuse.heading'), body: (close, draw) => html`<form class="form" @submit=${e => { e.preventDefault(); close(new FormData(e.target).get('shot')); }}>
      <p>${t('reuse.free')}</p>
      <div class="field"><label for="ru-project">${t('reuse.project')}</label><select id="ru-project" @change=${async e => { project = e.target.value; scenes = await all(`/projects/${project}/scenes`); draw(); }}>
        ${projects.map(p => html`<option value=${p.id} ?selected=${p.id === project}>${p.title}</option>`)}</select></div>
      ${scenes.some(s => s.shots.length) ? html`<div class="field"><label for="ru-shot">${t('reuse.shot')}</label><select id="ru-shot" name="shot" required>
          ${scenes.map((s, n) => html`<optgroup label=${t('reuse.scene', { n: n + 1, heading: s.heading })}>${s.shots.map(one => html`<option value=${one.id}>${one.description.slice(0, 90)}</option>`)}</optgroup>`)}</select></div>
        <div class="row"><button class="primary">${t('reuse.do')}</button></div>` : html`<p class="note warn">${t('reuse.none')}</p>`}${nothing}</form>` });
  return shot ? post(`/assets/${asset.id}/reuse`, { shot }) : undefined;
}

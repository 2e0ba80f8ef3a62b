import { html } from 'lit';
import { all, post } from '../api.js';
import { t } from '../strings.js';
import { openDialog } from './dialog.js';

/** Lets somebody pick a keyframe of the project's other shots. @returns {Promise<object|undefined>} the new variant of this shot; nothing is drawn and nothing charged */
export async function reuse(shot) {
  const stills = (await all(`/assets?kind=keyframe&project=${shot.project}`, 200)).filter(still => still.shot !== shot.id && still.state !== 'rejected');
  const picked = await openDialog({
    title: t('kf.reuse.title'), wide: true,
    body: close => html`<div class="stack"><p>${t('kf.reuse.text')}</p>${stills.length ? html`<ul class="strip">${stills.map(still => html`<li><button class="thumb" aria-label=${t('kf.reuse.pick', { brief: still.provenance.brief ?? '' })} @click=${() => close(still)}>
      <ra-picture .asset=${still.id} w="256" alt=""></ra-picture></button></li>`)}</ul>` : html`<p class="soft">${t('kf.reuse.none')}</p>`}</div>`,
  });
  return picked && post(`/assets/${picked.id}/reuse`, { shot: shot.id });
}

import { html, nothing } from 'lit';
import { t } from '../strings.js';
import { openDialog } from './dialog.js';

/** What stands on a model in this workspace, as a list. */
const standing = ({ locks, shots }) => (locks.length || shots.length ? html`<div class="stack tight">
  ${locks.length ? html`<p><b>${t('models.dependents.locks', { n: locks.length })}</b></p><ul class="bullets">${locks.slice(0, 50).map(l => html`<li><a href="#/characters/${l.subject}">${t('models.dependents.lock', { name: l.name, version: l.version })}</a></li>`)}</ul>` : nothing}
  ${shots.length ? html`<p><b>${t('models.dependents.shots', { n: shots.length })}</b></p><ul class="bullets">${shots.slice(0, 50).map(s => html`<li><a href="#/shots/${s.shot}">${t('models.dependents.shot', { state: t(`state.${s.state}`) })}</a></li>`)}</ul>` : nothing}</div>`
  : html`<p class="soft">${t('models.dependents.none')}</p>`);

/** Clicking a link in a dialogue leaves for it. */
const leaving = close => event => event.target.closest('a') && close();

/** Shows who stands on a model. */
export const dependents = (model, stands) => openDialog({ title: t('models.dependents.title', { name: model.name }), body: close => html`<div @click=${leaving(close)}>${standing(stands)}</div>` });

/** Asks before a model is switched off, with who stands on it in sight. @returns {Promise<boolean|undefined>} */
export const switchOff = (model, stands) => openDialog({
  title: t('models.disable.title', { name: model.name }),
  body: close => html`<div class="stack" @click=${leaving(close)}>${standing(stands)}<div class="row"><button class="danger" @click=${() => close(true)}>${t('models.disable')}</button><button @click=${() => close(false)}>${t('cancel')}</button></div></div>`,
});

/** Asks who follows a model that retires. @returns {Promise<{retiredAt, successor}|undefined>} */
export const retire = (model, stands, all) => openDialog({
  title: t('models.retire.title', { name: model.name }),
  body: close => html`<form class="form" @click=${leaving(close)} @submit=${e => { e.preventDefault(); close({ retiredAt: new Date().toISOString(), successor: new FormData(e.target).get('successor') || null }); }}>
    <p>${t('models.retire.text')}</p>${standing(stands)}
    <div class="field"><label for="successor">${t('models.retire.successor')}</label><select id="successor" name="successor"><option value="">${t('models.retire.nobody')}</option>${all.filter(o => o.id !== model.id && !o.retiredAt).map(o => html`<option value=${o.id} ?selected=${o.id === model.successor}>${o.name}</option>`)}</select></div>
    <div class="row"><button class="danger">${t('models.retire.do')}</button></div></form>`,
});

/** Asks for another price. @returns {Promise<{price}|undefined>} */
export const price = model => openDialog({
  title: t('models.price.title', { name: model.name }),
  body: close => html`<form class="form" @submit=${e => { e.preventDefault(); const given = new FormData(e.target).get('price'); close({ price: given === '' ? null : Number(given) }); }}>
    <div class="field"><label for="model-price">${t('models.price.label')}</label><input id="model-price" name="price" type="number" min="0" max="1000000" step="1" aria-describedby="price-hint" .value=${model.price === undefined ? '' : String(model.price)} autofocus><p class="hint" id="price-hint">${t('models.price.hint')}</p></div>
    <div class="row"><button class="primary">${t('save')}</button></div></form>`,
});

import { html, nothing } from 'lit';
import { shotNumber } from '../numbers.js';
import { t } from '../strings.js';

/** Where a shot is in the story: the scene, its number in it, the shot before and after, over all scenes of the project in order. @param scenes with their shots */
export function where(shot, scenes) {
  const scene = scenes.find(one => one.id === shot.scene);
  const n = scene.shots.findIndex(one => one.id === shot.id) + 1;
  const line = scenes.flatMap(one => one.shots);
  const at = line.findIndex(one => one.id === shot.id);
  return { scene, n, number: shotNumber(scenes.indexOf(scene), n - 1), count: scene.shots.length, before: line[at - 1], after: line[at + 1] };
}

/** The way to the board, and along the shots. */
export const way = (shot, { scene, n, count, before, after }) => html`<nav class="row tight way" aria-label=${t('kf.crumb')}>
  <a href="#/projects/${shot.project}">${scene.heading}</a><span class="soft">${t('kf.place', { n, count })}</span>
  <span class="push row tight">${before ? html`<a class="button small" href="#/shots/${before.id}">← ${t('kf.previous')}</a>` : nothing}${after ? html`<a class="button small" href="#/shots/${after.id}">${t('kf.next')} →</a>` : nothing}</span></nav>`;

import { html, nothing } from 'lit';
import { openDialog } from './dialog.js';
import { credits, t, when } from '../strings.js';

/** How a still came to be, one line a parameter. */
const lines = ({ still }) => {
  const p = still.provenance;
  const parameters = Object.entries(p.parameters ?? {}).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]);
  return new Map([[t('compare.model'), p.model ?? t('cast.uploaded')], [t('compare.credits'), credits(p.credits)], [t('compare.size'), `${still.width} × ${still.height}`],
    [t('compare.seed'), p.seed === undefined ? t('compare.unknown') : String(p.seed)], [t('compare.when'), when(p.createdAt)],
    [t('compare.references'), String(p.references?.length ?? 0)], [t('compare.words'), p.brief ?? t('compare.unknown')], [t('compare.prompt'), p.prompt ?? t('compare.unknown')], ...parameters]);
};

/**
 * Two to four stills side by side, whole, with what differs in how they came to be.
 * @param entries [{still, number, name}] @param judging whether each can be locked, approved or rejected from here @returns {Promise<{act: 'lock'|'approve'|'reject', still}|undefined>}
 */
export function compared(entries, { judging = true } = {}) {
  const all = entries.map(lines);
  const names = [...new Set(all.flatMap(one => [...one.keys()]))];
  const differ = names.filter(name => new Set(all.map(one => one.get(name))).size > 1);
  const same = names.filter(name => !differ.includes(name));
  const act = (close, entry, what, primary) => html`<button class="small ${primary ? 'primary' : ''}" aria-label=${t(`look.${what}.one`, { number: entry.number })} @click=${() => close({ act: what, still: entry.still })}>${t(`look.${what}`)}</button>`;
  return openDialog({
    title: t('compare.title', { n: entries.length }), wide: true,
    body: close => html`<div class="stack"><div class="compare">${entries.map((entry, i) => html`<figure class="stack tight">
        <ra-picture .asset=${entry.still.id} alt=${entry.name}></ra-picture>
        <figcaption class="stack tight"><div class="row tight"><b>${t('compare.number', { number: entry.number })}</b><span class="chip push">${t(`state.${entry.still.state}`)}</span></div>
          <div class="row tight">${!judging || entry.still.state === 'locked' ? nothing : html`${act(close, entry, 'lock', true)}${entry.still.state === 'approved' ? nothing : act(close, entry, 'approve')}${entry.still.state === 'rejected' ? nothing : act(close, entry, 'reject')}`}</div>
          <dl class="facts small">${differ.map(name => html`<dt>${name}</dt><dd>${all[i].get(name) ?? t('compare.unknown')}</dd>`)}</dl></figcaption></figure>`)}</div>
      <details><summary>${t('compare.same', { n: same.length })}</summary><dl class="facts small">${same.map(name => html`<dt>${name}</dt><dd>${all[0].get(name)}</dd>`)}</dl></details></div>`,
  });
}

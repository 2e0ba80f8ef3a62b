import { html, nothing } from 'lit';
import { get } from '../api.js';
import { openDialog } from '../parts/dialog.js';
import { credits, t, when } from '../strings.js';
import { parameterName } from './provenance.js';

const shown = value => (value === undefined || value === null || value === '' ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** What can be told of a still in one line each, in the order it is looked for. */
function facts(a) {
  const p = a.provenance;
  return { 'sideBySide.brief': p.brief, 'sideBySide.prompt': p.prompt, 'sideBySide.model': p.model, 'sideBySide.seed': p.seed, 'sideBySide.size': `${a.width} × ${a.height}`, 'sideBySide.kind': t(`kind.${a.kind}`), 'sideBySide.state': t(`state.${a.state}`),
    'sideBySide.references': p.references?.length ?? 0, 'sideBySide.credits': p.relation === 'uploaded' ? undefined : credits(p.credits), 'sideBySide.at': when(p.createdAt) };
}

/** Two to four stills side by side, with what differs between them marked. @throws {Problem} */
export async function compare(ids) {
  const stills = await Promise.all(ids.map(id => get(`/assets/${id}`)));
  const told = stills.map(facts);
  const names = [...new Set(stills.flatMap(a => Object.keys(a.provenance.parameters ?? {})))].sort();
  const rows = [...Object.keys(told[0]).map(key => [t(key), told.map(f => shown(f[key])), key !== 'sideBySide.at']),
    ...names.map(name => [parameterName(name), stills.map(a => shown(a.provenance.parameters?.[name])), true])];
  const row = ([name, values, counts]) => {
    const differs = counts && new Set(values).size > 1;
    return html`<tr class=${differs ? 'differs' : ''}><th scope="row">${name}${differs ? html` <span class="chip warn">${t('sideBySide.differs')}</span>` : nothing}</th>${values.map(v => html`<td>${v}</td>`)}</tr>`;
  };
  return openDialog({ title: t('sideBySide.heading'), wide: true, body: close => html`<div class="scroller" tabindex="0" role="group" aria-label=${t('sideBySide.heading')}><table class="compare">
    <thead><tr><td></td>${stills.map((a, i) => html`<th scope="col"><a href="#/assets/${a.id}" @click=${() => close()}>${t('sideBySide.still', { n: i + 1 })}</a><ra-picture .asset=${a.id} w="512" alt=""></ra-picture></th>`)}</tr></thead>
    <tbody>${rows.map(row)}</tbody></table></div>` });
}

import { html } from 'lit';
import { t } from '../strings.js';

const LABELS = { style: 'style', shotType: 'shotType', motion: 'motion' };

/** What one field of a reading is called in words. */
export function read(field, value) {
  if (typeof value === 'boolean') {
    return t(value ? 'read.yes' : 'read.no');
  }
  return t(LABELS[field] ? `${LABELS[field]}.${value}` : `read.subject.${value}`);
}

const sure = (intent, field) => (intent.confidence[field] === undefined ? undefined : Math.round(intent.confidence[field] * 100));

/** One field as a sentence: what Ra reads, how sure it is and from what. */
export const readAs = (intent, field) => t('read.as', { value: read(field, intent[field]), sure: sure(intent, field) ?? 100, source: t(`read.source.${intent.source[field] ?? 'default'}`) });

/** All Ra read from a brief: what, how sure, from what. */
export function reading(intent) {
  const fields = ['style', 'shotType', 'motion', 'subject', 'complex', 'detailCritical', 'live'];
  return html`<table class="reading"><caption class="quiet">${t('read.heading')}</caption>
    <thead><tr><th scope="col">${t('read.field')}</th><th scope="col">${t('read.value')}</th><th scope="col" class="number">${t('read.sure')}</th><th scope="col">${t('read.from')}</th></tr></thead>
    <tbody>${fields.map(field => html`<tr><th scope="row">${t(`read.${field}`)}</th><td>${read(field, intent[field])}</td>
      <td class="number">${sure(intent, field) === undefined ? '–' : `${sure(intent, field)} %`}</td>
      <td>${field === 'live' ? t('read.source.asked') : t(`read.source.${intent.source[field] ?? 'default'}`)}</td></tr>`)}</tbody></table>`;
}

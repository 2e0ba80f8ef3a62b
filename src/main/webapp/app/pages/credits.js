import { html, nothing } from 'lit';
import { RaPage, moneyMoved, say } from '../element.js';
import { all, get, post, query } from '../api.js';
import { draft, forgetDraft, keepDraft } from '../drafts.js';
import { isAdmin } from '../session.js';
import { t, when } from '../strings.js';
import '../library/entry-drawing.js';

/** The money: what is left, every movement of it, what it went for, and the proof that it adds up. */
class RaCredits extends RaPage {
  static properties = { balance: { state: true }, entries: { state: true }, next: { state: true }, audit: { state: true }, spends: { state: true } };

  get heading() {
    return t('credits.heading');
  }

  async load() {
    const [balance, page, audit, projects] = await Promise.all([get('/credits'), get('/credits/entries?limit=50'), get('/credits/audit'), all('/projects')]);
    const spends = (await Promise.all(projects.map(project => get(`/projects/${project.id}/spend`).then(spend => ({ project, spend }))))).filter(({ spend }) => spend.spent || spend.held);
    Object.assign(this, { balance, entries: page.items, next: page.next, audit, projects: new Map(projects.map(p => [p.id, p.title])), spends });
  }

  more() {
    return this.attempt(async () => {
      const page = await get(`/credits/entries${query({ limit: 50, cursor: this.next })}`);
      Object.assign(this, { entries: [...this.entries, ...page.items], next: page.next });
    });
  }

  check() {
    return this.attempt(async () => { this.audit = await get('/credits/audit'); });
  }

  async grant(event) {
    event.preventDefault();
    const { amount, note } = Object.fromEntries(new FormData(event.target));
    const form = event.target;
    const done = await this.attempt(async () => {
      await post('/credits/grants', { amount: Number(amount), note: note.trim() });
      return true;
    });
    if (done) {
      forgetDraft('grant');
      form.reset();
      say(t('credits.grant.done', { n: Number(amount) }));
      moneyMoved();
      await this.refresh();
    }
  }

  spend() {
    const models = [...new Set(this.spends.flatMap(({ spend }) => spend.byModel.map(m => m.model)))].sort();
    const cell = (spend, model) => {
      const one = spend.byModel.find(m => m.model === model);
      return html`<td class="number">${one ? html`${one.credits}<br><span class="soft small">${t('credits.spend.stills', { n: one.stills })}</span>` : nothing}</td>`;
    };
    return html`<div class="scroller" role="group" tabindex="0" aria-labelledby="c-spend"><table><thead><tr><th scope="col">${t('credits.col.project')}</th>${models.map(m => html`<th scope="col" class="number">${m}</th>`)}<th scope="col" class="number">${t('credits.spend.total')}</th></tr></thead>
      <tbody>${this.spends.map(({ project, spend }) => html`<tr><th scope="row"><a href="#/projects/${project.id}">${project.title}</a></th>${models.map(m => cell(spend, m))}
        <td class="number"><b>${spend.budget === undefined ? spend.spent : t('credits.spend.of', { n: spend.spent, budget: spend.budget })}</b>${spend.held ? html`<br><span class="soft small">${spend.held} ${t('credits.spend.held')}</span>` : nothing}</td></tr>`)}</tbody></table></div>`;
  }

  book() {
    return html`<div class="scroller" role="group" tabindex="0" aria-labelledby="c-entries"><table class="book"><thead><tr>${['at', 'what', 'amount', 'project', 'drawing'].map(c => html`<th scope="col" class=${c === 'amount' ? 'number' : ''}>${t(`credits.col.${c}`)}</th>`)}</tr></thead>
      <tbody>${this.entries.map(e => html`<tr><td>${when(e.at)}</td><td><b>${t(`credits.kind.${e.kind}`)}</b><br><span class="soft small">${e.note ?? t(`credits.kind.${e.kind}.hint`)}</span></td><td class="number ${e.amount < 0 ? 'minus' : e.amount > 0 ? 'plus' : ''}">${e.amount > 0 ? `+${e.amount}` : String(e.amount).replace('-', '−')}</td>
        <td>${e.project ? html`<a href="#/projects/${e.project}">${this.projects.get(e.project) ?? e.project}</a>` : nothing}</td><td>${e.generation ? html`<ra-entry-drawing .generation=${e.generation}></ra-entry-drawing>` : nothing}</td></tr>`)}</tbody></table></div>`;
  }

  view() {
    const { audit, balance } = this;
    const kept = draft('grant') ?? {};
    return html`<h1 tabindex="-1">${this.heading}</h1>
      <div class="columns"><section class="panel stack tight" aria-labelledby="c-balance"><h2 id="c-balance">${t('credits.balance')}</h2><dl class="facts figures">${['available', 'held', 'spent'].map(k => html`<dt>${t(`money.${k}`)}</dt><dd>${balance[k].toLocaleString('en')}</dd>`)}</dl></section>
        <section class="panel stack tight" aria-labelledby="c-audit"><h2 id="c-audit">${t('credits.audit')}</h2>
          <p class="note ${audit.ok ? 'good' : 'bad'}" role="status">${audit.ok ? t('credits.audit.ok', audit.checked) : t('credits.audit.bad')}</p>${audit.ok ? nothing : html`<ul class="bullets">${audit.findings.map(f => html`<li>${f.message}</li>`)}</ul>`}
          <div><button class="small" ?disabled=${this.busy} @click=${this.check}>${t('credits.audit.again')}</button></div></section>
        ${isAdmin() ? html`<section class="panel stack tight" aria-labelledby="c-grant"><h2 id="c-grant">${t('credits.grant')}</h2><form class="form" @submit=${this.grant} @input=${e => keepDraft('grant', Object.fromEntries(new FormData(e.currentTarget)))}>
          <div class="field"><label for="g-amount">${t('credits.grant.amount')}</label><input id="g-amount" name="amount" type="number" min="1" max="1000000000" step="1" required .value=${kept.amount ?? ''}></div>
          <div class="field"><label for="g-note">${t('credits.grant.note')}</label><input id="g-note" name="note" required maxlength="500" .value=${kept.note ?? ''}></div><div><button class="primary" ?disabled=${this.busy}>${t('credits.grant.do')}</button></div></form></section>` : nothing}</div>
      <section class="stack" aria-labelledby="c-spend"><h2 id="c-spend">${t('credits.spend')}</h2>${this.spends.length ? this.spend() : html`<p class="soft">${t('credits.spend.none')}</p>`}</section>
      <section class="stack" aria-labelledby="c-entries"><h2 id="c-entries">${t('credits.entries')}</h2>${this.entries.length ? this.book() : html`<p class="soft">${t('credits.entries.none')}</p>`}
        ${this.next ? html`<div><button ?disabled=${this.busy} @click=${this.more}>${t('more')}</button></div>` : nothing}</section>`;
  }
}
customElements.define('ra-credits', RaCredits);

import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { get } from '../api.js';
import { t } from '../strings.js';

/** What may still be spent, always in sight: the workspace's balance and, inside a project with a budget, how much of it is gone. */
class RaMoney extends RaElement {
  static properties = { project: { attribute: false }, balance: { state: true }, spend: { state: true } };

  #look = () => this.look();

  connectedCallback() {
    super.connectedCallback();
    addEventListener('ra-money', this.#look);
    this.timer = setInterval(this.#look, 20_000);
    this.look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('ra-money', this.#look);
    clearInterval(this.timer);
  }

  updated(changed) {
    if (changed.has('project')) {
      this.look();
    }
  }

  async look() {
    const project = this.project;
    try {
      const [balance, spend] = await Promise.all([get('/credits'), project?.budget === undefined ? undefined : get(`/projects/${project.id}/spend`)]);
      if (project === this.project) {
        Object.assign(this, { balance, spend, stale: false });
      }
    } catch (problem) {
      // the last known figures stay, marked; the page itself tells what is wrong
      this.stale = problem.status !== undefined;
    }
    this.requestUpdate();
  }

  render() {
    if (!this.balance) {
      return nothing;
    }
    const budget = this.project?.budget;
    const used = (this.spend?.spent ?? 0) + (this.spend?.held ?? 0);
    return html`<a class="money ${this.stale ? 'stale' : ''}" href="#/credits">
      <span class="quiet">${t('money.label')}</span>
      <span><b>${this.balance.available}</b> ${t('money.available')}</span>
      ${this.balance.held ? html`<span class="soft">${this.balance.held} ${t('money.held')}</span>` : nothing}
      ${budget !== undefined && this.spend ? html`<span class="budget"><meter min="0" max=${Math.max(budget, 1)} high=${Math.max(budget, 1) * 0.8} optimum="0" value=${Math.min(used, budget)}
          aria-label=${t('money.budget')}></meter> ${t('money.budgetUse', { spent: used, budget })}</span>` : nothing}
    </a>`;
  }
}
customElements.define('ra-money', RaMoney);

import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { credits, t } from '../strings.js';
import { bar, points } from './bar.js';
import './why-not.js';

const FACTORS = ['intent', 'continuity', 'cost', 'speed', 'history', 'health', 'detail'];
const CHIP = { chosen: 'good', outranked: '', excluded: 'warn' };

/** One model a decision considered: what became of it, its points by factor as bars, and why not. */
class RaConsidered extends RaElement {
  static properties = { decision: {}, candidate: { attribute: false }, name: {}, other: {}, top: { type: Number }, best: { type: Number }, opened: { state: true } };

  willUpdate(changed) {
    if (changed.has('candidate')) {
      this.opened = this.candidate.verdict === 'chosen';
    }
  }

  render() {
    const c = this.candidate;
    return html`<details class="considered" ?open=${this.opened} @toggle=${e => { this.opened = e.target.open; }}>
      <summary><span class="who"><b>${this.name}</b> <span class="chip ${CHIP[c.verdict]}">${t(`verdict.${c.verdict}`)}</span></span>
        ${c.factors ? html`<span class="score">${bar(c.score, this.best, this.best < 0 || c.score < 0)}<span>${t('why.points', { points: c.score })}</span></span>` : html`<span class="score soft small">${c.reason}</span>`}</summary>
      ${this.opened ? html`<div class="stack tight inside">
        <p>${c.reason} ${c.credits === undefined ? nothing : html`<span class="soft">${credits(c.credits)}.</span>`}</p>
        ${c.factors ? this.factors(c) : nothing}
        ${c.verdict === 'chosen' ? nothing : html`<ra-why-not .decision=${this.decision} .model=${c.model} .name=${this.name} .other=${this.other}></ra-why-not>`}
      </div>` : nothing}
    </details>`;
  }

  factors(c) {
    const factors = FACTORS.map(factor => [factor, c.factors[factor] ?? 0]);
    const signed = factors.some(([, value]) => value < 0);
    return html`<table class="factors"><caption>${t('why.factors', { name: this.name })}</caption>
      <thead><tr><th scope="col">${t('why.factor')}</th><th scope="col" class="number">${t('why.pointsHeading')}</th><td></td></tr></thead>
      <tbody>${factors.map(([factor, value]) => html`<tr><th scope="row">${t(`factor.${factor}`)} <span class="hint">${t(`factor.${factor}.hint`)}</span></th>
        <td class="number">${points(value)}</td><td>${bar(value, this.top, signed)}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${t('why.sum')}</th><td class="number">${points(c.score)}</td><td></td></tr></tfoot></table>`;
  }
}
customElements.define('ra-considered', RaConsidered);

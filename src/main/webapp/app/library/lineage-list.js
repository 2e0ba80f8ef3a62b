import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RaElement } from '../element.js';
import { t, when } from '../strings.js';
import { sides } from './family.js';
import { nodeNames, nodePage } from './names.js';

const AT_FIRST = 40;
const AT_ONCE = 200;

/** Everything a lineage has, as tables: what a still stands on, and what stands on it. Tells `choose` and `branch` with a node's id. */
class RaLineageList extends RaElement {
  static properties = { graph: { attribute: false }, start: {}, chosen: {}, shown: { state: true } };

  willUpdate(changed) {
    if (changed.has('graph')) {
      this.shown = { before: AT_FIRST, after: AT_FIRST, itself: 1 };
      const { before } = sides(this.start, this.graph.edges);
      const part = ids => this.graph.nodes.filter(node => ids.has(node.id));
      this.parts = { itself: part(new Set([this.start])), before: part(before), after: this.graph.nodes.filter(node => node.id !== this.start && !before.has(node.id)) };
      this.names = nodeNames(this.graph.nodes);
      this.out = this.graph.edges.reduce((all, e) => all.set(e.from, [...(all.get(e.from) ?? []), e]), new Map());
    }
  }

  row(node) {
    const name = this.names.get(node.id);
    const page = nodePage(node);
    const asset = node.type === 'asset' && node.state !== 'deleted';
    const relations = this.out.get(node.id) ?? [];
    return html`<tr role="row" class=${node.id === this.chosen ? 'chosen' : ''}>
      <th role="rowheader" scope="row"><span class="row tight">${asset ? html`<ra-picture class="print" .asset=${node.id} w="256" alt=""></ra-picture>` : html`<span class="shape ${node.type}" aria-hidden="true"></span>`}
        <span>${name}<br><span class="soft small">${t(`lineage.type.${node.type}`)}${node.state ? html` · ${this.state(node)}` : nothing}${node.model ? html` · ${node.model}` : nothing}${node.at ? html` · ${when(node.at)}` : nothing}</span></span></span></th>
      <td role="cell">${relations.length ? html`<ul class="small">${relations.map(e => html`<li>${t(`lineage.rel.${e.relation}`)} <button class="plain link" @click=${() => this.tell('choose', e.to)}>${this.names.get(e.to)}</button></li>`)}</ul>` : nothing}</td>
      <td role="cell"><span class="row tight">${page ? html`<a class="button small" href=${page} aria-label=${t('lineage.open.named', { name })}>${t('lineage.open')}</a>` : nothing}
        ${asset && node.model ? html`<button class="small" aria-label=${t('lineage.branch.named', { name })} @click=${() => this.tell('branch', node.id)}>${t('lineage.branch')}</button>` : nothing}
        ${asset && node.id !== this.start ? html`<a class="button small plain" href="#/assets/${node.id}/lineage" aria-label=${t('lineage.centre.named', { name })}>${t('lineage.centre')}</a>` : nothing}</span></td></tr>`;
  }

  state(node) {
    return node.type === 'generation' ? t(`draw.state.${node.state}`) : t(`state.${node.state}`);
  }

  render() {
    return html`<div class="stack">${['itself', 'before', 'after'].map(name => {
      const list = this.parts[name];
      const left = list.length - this.shown[name];
      return list.length ? html`<section class="stack tight" aria-labelledby="part-${name}"><h3 id="part-${name}">${t(`lineage.${name}`)} <span class="soft">${name === 'itself' ? nothing : `(${list.length})`}</span></h3>
        <div class="scroller" role="group" aria-labelledby="part-${name}" tabindex="0"><table class="lineage-table" role="table"><thead role="rowgroup"><tr role="row">${['what', 'relations', 'do'].map(c => html`<th role="columnheader" scope="col">${t(`lineage.${c}`)}</th>`)}</tr></thead>
          <tbody role="rowgroup">${repeat(list.slice(0, this.shown[name]), node => node.id, node => this.row(node))}</tbody></table></div>
        ${left > 0 ? html`<div><button class="small" @click=${() => { this.shown = { ...this.shown, [name]: this.shown[name] + AT_ONCE }; }}>${t('lineage.more', { n: Math.min(left, AT_ONCE) })}</button></div>` : nothing}</section>` : nothing;
    })}</div>`;
  }
}
customElements.define('ra-lineage-list', RaLineageList);

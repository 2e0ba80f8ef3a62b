import { html, nothing } from 'lit';
import { RaElement } from '../element.js';
import { get } from '../api.js';
import { t, when } from '../strings.js';

const DEEP = 6;

/** The tree of takes a still belongs to: what it descends from and what was drawn, branched or used again from it. */
class RaTakes extends RaElement {
  static properties = { asset: { attribute: false }, lineage: { state: true } };

  updated(changed) {
    if (changed.has('asset')) {
      const asked = this.asset;
      this.attempt(async () => {
        const lineage = await get(`/assets/${asked.id}/lineage?depth=${DEEP}`);
        if (asked === this.asset) {
          this.lineage = lineage;
        }
      });
    }
  }

  render() {
    if (!this.lineage) {
      return this.problem ? html`<ra-problem .problem=${this.problem}></ra-problem>` : html`<p class="soft">${t('loading')}</p>`;
    }
    const nodes = new Map(this.lineage.nodes.map(node => [node.id, node]));
    const descents = this.lineage.edges.filter(edge => edge.relation === 'WAS_DERIVED_FROM');
    const parents = new Map(descents.map(edge => [edge.from, edge.to]));
    let root = this.asset.id;
    for (const seen = new Set([root]); parents.has(root) && !seen.has(parents.get(root)); seen.add(root)) {
      root = parents.get(root);
    }
    if (!descents.length) {
      return html`<p class="soft">${t('still.takes.none')}</p>`;
    }
    return html`<ul class="takes">${this.branch(nodes.get(root), descents, nodes, 'first', new Set())}</ul>`;
  }

  branch(node, descents, nodes, how, seen) {
    if (!node || seen.has(node.id)) {
      return nothing;
    }
    seen.add(node.id);
    const under = descents.filter(edge => edge.to === node.id);
    const here = node.id === this.asset.id;
    const text = html`${t(`still.how.${how ?? 'first'}`)}${here ? html` · <b>${t('still.this')}</b>` : nothing}<br><span class="soft">${node.state === 'deleted' ? t('state.deleted') : html`${t(`state.${node.state}`)} · ${node.model ?? t('library.uploaded')} · ${when(node.at)}`}</span>`;
    return html`<li><a class="take ${here ? 'here' : ''}" href="#/assets/${node.id}" aria-current=${here ? 'true' : nothing}><ra-picture class="print" .asset=${node.id} w="256" alt=""></ra-picture><span class="small">${text}</span></a>
      ${under.length ? html`<ul>${under.map(edge => this.branch(nodes.get(edge.from), descents, nodes, edge.how, seen))}</ul>` : nothing}</li>`;
  }
}
customElements.define('ra-takes', RaTakes);

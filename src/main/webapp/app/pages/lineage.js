import { html, nothing } from 'lit';
import { RaPage } from '../element.js';
import { get } from '../api.js';
import { t } from '../strings.js';
import { branch } from '../library/branch.js';
import { plain } from '../library/family.js';
import { nodeNames, nodePage } from '../library/names.js';
import { entry, over, started, underWay } from '../running.js';
import '../library/drawn.js';
import '../library/lineage-list.js';

const DEPTH = 4;
const TYPES = ['asset', 'lock', 'character', 'reference', 'shot', 'generation', 'decision', 'model'];

/** What a still came from and what came of it: drawn, and as a list that has the same. */
class RaLineage extends RaPage {
  static properties = { lineage: { state: true }, chosen: { state: true }, running: { state: true } };

  willUpdate(changed) {
    if (changed.has('params')) {
      this.ready &&= this.params.id === changed.get('params')?.id;
      this.refresh();
    }
  }

  get depth() {
    return Number(this.params.query?.depth ?? DEPTH);
  }

  get workings() {
    return this.params.query?.show === 'all';
  }

  get heading() {
    return t('lineage.of', { kind: t(`kind.${this.asset.kind}`) });
  }

  async load() {
    const asked = this.params;
    const { id } = asked;
    const [asset, lineage, running] = await Promise.all([get(`/assets/${id}`), get(`/assets/${id}/lineage?depth=${this.depth}`), underWay(id)]);
    const project = asset.provenance.project ? await get(`/projects/${asset.provenance.project}`).catch(() => undefined) : undefined;
    if (asked !== this.params) {
      return;
    }
    Object.assign(this, { asset, project, lineage, running: running.map(one => one.id), graph: this.workings ? lineage : plain(lineage) });
    if (!this.graph.nodes.some(node => node.id === this.chosen)) {
      this.chosen = id;
    }
  }

  /** Another depth or detail is another address of the same page. */
  look(change) {
    const query = { ...this.params.query, ...change };
    history.replaceState(null, '', `#/assets/${this.params.id}/lineage?${new URLSearchParams(query)}`);
    this.tell('ra-address');
  }

  choose(id, again) {
    const node = this.graph.nodes.find(one => one.id === id);
    if (again && id === this.chosen && node && nodePage(node)) {
      location.hash = nodePage(node);
    }
    this.chosen = id;
  }

  async branch(id) {
    const generation = await this.attempt(async () => branch(await get(`/assets/${id}`)));
    if (generation) {
      this.running = [...this.running, generation.id];
      if (id !== this.asset.id) {
        started(this.asset.id, [entry(generation)]);
      }
    }
  }

  ended(event) {
    if (event.detail.state === 'done') {
      this.running = this.running.filter(id => id !== event.detail.id);
      over(this.asset.id, event.detail.id);
      this.chosen = event.detail.assets[0] ?? this.chosen;
      this.refresh();
    }
  }

  card() {
    const node = this.graph.nodes.find(one => one.id === this.chosen);
    if (!node) {
      return nothing;
    }
    const name = nodeNames(this.graph.nodes).get(node.id);
    const asset = node.type === 'asset' && node.state !== 'deleted';
    const page = nodePage(node);
    return html`<section class="panel stack tight chosen-node" aria-labelledby="chosen-node"><h2 id="chosen-node">${t('lineage.chosen')}</h2>
      ${asset ? html`<ra-picture .asset=${node.id} w="512" alt=${name}></ra-picture>` : nothing}
      <p aria-live="polite"><b>${name}</b><br><span class="soft">${t(`lineage.type.${node.type}`)}${asset ? html` · ${t(`state.${node.state}`)}${node.model ? html` · ${node.model}` : nothing}` : nothing}</span></p>
      <div class="row tight">${page ? html`<a class="button primary small" href=${page}>${t('lineage.open')}</a>` : nothing}${asset && node.model ? html`<button class="small" @click=${() => this.branch(node.id)}>${t('still.branch')}</button>` : nothing}
        ${asset && node.id !== this.asset.id ? html`<a class="button small plain" href="#/assets/${node.id}/lineage">${t('lineage.centre')}</a>` : nothing}</div></section>`;
  }

  view() {
    const { graph, lineage } = this;
    const types = new Set(graph.nodes.map(node => node.type));
    return html`<div class="row"><h1 tabindex="-1">${this.heading}</h1><a class="push" href="#/assets/${this.asset.id}">${t('lineage.back')}</a></div>
      <div class="row lineage-choices"><div class="field"><label for="l-depth">${t('lineage.depth')}</label><select id="l-depth" @change=${e => this.look({ depth: e.target.value })}>${Array.from({ length: 10 }, (_, n) => html`<option value=${n + 1} ?selected=${n + 1 === this.depth}>${t('lineage.depth.n', { n: n + 1 })}</option>`)}</select></div>
        <div class="field"><label for="l-show">${t('lineage.detail')}</label><select id="l-show" @change=${e => this.look({ show: e.target.value })}><option value="stills" ?selected=${!this.workings}>${t('lineage.detail.stills')}</option><option value="all" ?selected=${this.workings}>${t('lineage.detail.all')}</option></select></div>
        <p class="soft push" role="status">${t('lineage.count', { nodes: graph.nodes.length, edges: graph.edges.length })}</p></div>
      ${lineage.truncated ? html`<p class="note warn">${t('lineage.truncated', { n: lineage.nodes.length })}</p>` : nothing}
      ${this.running.map(id => html`<ra-drawing .generation=${id} @ended=${this.ended}></ra-drawing>`)}
      <div class="lineage"><div class="stack tight"><ra-lineage-graph .graph=${graph} .start=${this.asset.id} .chosen=${this.chosen} @choose=${e => this.choose(e.detail, true)}></ra-lineage-graph>
          <p class="hint">${t('lineage.hint')}</p><ul class="row tight legend" aria-label=${t('lineage.legend')}>${TYPES.filter(type => types.has(type)).map(type => html`<li class="row tight small"><span class="shape ${type}" aria-hidden="true"></span>${t(`lineage.type.${type}`)}</li>`)}</ul></div>
        ${this.card()}</div>
      <section class="stack" aria-labelledby="as-list"><h2 id="as-list">${t('lineage.list')}</h2><ra-lineage-list .graph=${graph} .start=${this.asset.id} .chosen=${this.chosen} @choose=${e => this.choose(e.detail)} @branch=${e => this.branch(e.detail)}></ra-lineage-list></section>`;
  }
}
customElements.define('ra-lineage', RaLineage);

import cytoscape from 'cytoscape';
import { html } from 'lit';
import { RaElement } from '../element.js';
import { hold, release } from '../pictures.js';
import { t } from '../strings.js';
import { places } from './family.js';
import { nodeNames } from './names.js';

const SHAPES = { asset: 'round-rectangle', generation: 'ellipse', lock: 'hexagon', decision: 'diamond', model: 'octagon', character: 'ellipse', reference: 'round-tag', shot: 'cut-rectangle' };
const SMALL = new Set(['generation', 'decision', 'model']);
const MOST_PICTURES = 150;

/** A lineage drawn. `graph` is {nodes, edges}, `start` the still it is about, `chosen` the node that is looked at. Tells `choose` with a node's id. Everything in it is in the list, too. */
class RaLineageGraph extends RaElement {
  static properties = { graph: { attribute: false }, start: {}, chosen: {} };

  connectedCallback() {
    super.connectedCallback();
    this.held = new Map();
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.dress = () => this.drawn?.style(this.style_());
    this.dark.addEventListener('change', this.dress);
    this.themed = new MutationObserver(this.dress);
    this.themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.dress);
    this.themed.disconnect();
    clearTimeout(this.timer);
    this.drawn?.destroy();
    this.drawn = undefined;
    this.held.forEach((_, path) => release(path));
    this.held.clear();
  }

  updated(changed) {
    if (changed.has('graph') || changed.has('start')) {
      this.draw();
    } else if (changed.has('chosen')) {
      this.mark(true);
    }
  }

  draw() {
    this.drawn?.destroy();
    const at = places(this.graph.nodes, this.graph.edges);
    const names = nodeNames(this.graph.nodes);
    this.drawn = cytoscape({
      container: this.querySelector('.lineage-drawn'), layout: { name: 'preset' }, minZoom: 0.03, maxZoom: 3, userZoomingEnabled: false, boxSelectionEnabled: false, autoungrabify: true,
      textureOnViewport: this.graph.nodes.length > 200, hideEdgesOnViewport: this.graph.nodes.length > 400, pixelRatio: this.graph.nodes.length > 300 ? 1 : 'auto', style: this.style_(),
      elements: [...this.graph.nodes.map(node => ({ group: 'nodes', data: { id: node.id, type: node.type, label: names.get(node.id) }, position: at.get(node.id), classes: `${node.type} ${node.state ?? ''} ${SMALL.has(node.type) ? 'workings' : ''} ${node.id === this.start ? 'start' : ''}` })),
        ...this.graph.edges.map((edge, n) => ({ group: 'edges', data: { id: `edge-${n}`, source: edge.to, target: edge.from }, classes: edge.relation }))],
    });
    this.drawn.on('tap', 'node', event => this.tell('choose', event.target.id()));
    // the wheel scrolls the page until somebody takes hold of the drawing
    const box = this.drawn.container();
    box.onpointerdown = () => this.drawn.userZoomingEnabled(true);
    box.onpointerleave = event => event.pointerType === 'mouse' && this.drawn?.userZoomingEnabled(false);
    this.drawn.on('viewport', () => this.soon());
    this.fit();
    this.mark(false);
    this.soon();
  }

  style_() {
    const css = getComputedStyle(document.documentElement);
    const [paper, panel, ink, soft, line, accent, frame, good, bad] = ['--paper', '--panel', '--ink', '--ink-soft', '--line-strong', '--accent-fill', '--frame', '--good', '--bad'].map(name => css.getPropertyValue(name).trim());
    return [
      { selector: 'node', style: { label: 'data(label)', 'font-size': 15, 'font-family': 'sans-serif', color: ink, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'ellipsis', 'text-max-width': 150, 'min-zoomed-font-size': 6, 'background-color': panel, 'border-width': 2, 'border-color': line, width: 56, height: 56 } },
      ...Object.entries(SHAPES).map(([type, shape]) => ({ selector: `node.${type}`, style: { shape } })),
      { selector: 'node.asset', style: { width: 112, height: 74, 'background-color': frame, 'background-fit': 'contain', 'background-image-opacity': 1 } },
      { selector: 'node.workings', style: { width: 34, height: 34, 'background-color': line } },
      { selector: 'node.character', style: { 'background-color': accent } },
      { selector: 'node.lock', style: { 'background-color': good, width: 48, height: 48 } },
      { selector: 'node.approved, node.asset.locked', style: { 'border-color': good, 'border-width': 4 } },
      { selector: 'node.rejected', style: { 'border-color': bad, 'border-width': 4, 'background-image-opacity': 0.5 } },
      { selector: 'node.deleted', style: { 'border-style': 'dashed', 'background-color': paper } },
      { selector: 'node.start', style: { 'border-color': accent, 'border-width': 6 } },
      { selector: 'node.chosen', style: { 'underlay-color': accent, 'underlay-opacity': 0.45, 'underlay-padding': 9 } },
      { selector: 'edge', style: { width: 1.5, 'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'curve-style': this.graph?.edges.length > 400 ? 'straight' : 'bezier', opacity: 0.75 } },
      { selector: 'edge.WAS_DERIVED_FROM', style: { width: 3, 'line-color': soft, 'target-arrow-color': soft } },
      { selector: 'edge.near', style: { 'line-color': accent, 'target-arrow-color': accent, width: 3.5, opacity: 1 } },
    ];
  }

  mark(move) {
    this.drawn.elements('.chosen, .near').removeClass('chosen near');
    const node = this.chosen ? this.drawn.getElementById(this.chosen) : undefined;
    if (node?.length) {
      node.addClass('chosen');
      node.connectedEdges().addClass('near');
      const seen = this.drawn.extent();
      const { x, y } = node.position();
      if (move && (x < seen.x1 || x > seen.x2 || y < seen.y1 || y > seen.y2)) {
        this.drawn.center(node);
      }
    }
  }

  zoom(by) {
    const box = this.querySelector('.lineage-drawn');
    this.drawn.zoom({ level: this.drawn.zoom() * by, renderedPosition: { x: box.clientWidth / 2, y: box.clientHeight / 2 } });
  }

  fit() {
    this.drawn.fit(undefined, 36);
    if (this.drawn.zoom() > 1.1) {
      this.drawn.zoom(1.1);
      this.drawn.center();
    }
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.pictures(), 150);
  }

  /** Only stills that are in sight and large enough to be seen have their pictures fetched. */
  pictures() {
    if (!this.drawn || this.drawn.zoom() < 0.12) {
      return;
    }
    const seen = this.drawn.extent();
    this.drawn.nodes('.asset').filter(node => !node.hasClass('deleted') && !node.data('picture')).filter(node => {
      const { x, y } = node.position();
      return x > seen.x1 - 90 && x < seen.x2 + 90 && y > seen.y1 - 70 && y < seen.y2 + 70;
    }).slice(0, Math.max(0, MOST_PICTURES - this.held.size)).forEach(node => {
      const path = `/assets/${node.id()}/thumbnail?w=256`;
      node.data('picture', true);
      this.held.set(path, true);
      hold(path).then(url => node.cy().destroyed() || node.style('background-image', url), problem => {
        // a frame without its picture says enough; one that was let go of on the way needs none
        if (problem.status === undefined && problem.name !== 'AbortError') {
          throw problem;
        }
      });
    });
  }

  render() {
    return html`<div class="lineage-frame"><div class="lineage-drawn" role="img" aria-label=${t('lineage.graph')}></div>
      <div class="lineage-tools row tight"><button class="small" @click=${() => this.zoom(1.35)} aria-label=${t('lineage.in')} title=${t('lineage.in')}>+</button><button class="small" @click=${() => this.zoom(0.74)} aria-label=${t('lineage.out')} title=${t('lineage.out')}>−</button>
        <button class="small" @click=${() => this.fit()}>${t('lineage.fit')}</button></div></div>`;
  }
}
customElements.define('ra-lineage-graph', RaLineageGraph);

/** What a storyteller looks for in a lineage; drawings, decisions and models are how it came about. */
const PLAIN = new Set(['asset', 'lock', 'character', 'reference', 'shot']);

/** The lineage without its workings: where a drawing lay between, the still is tied to what was sent along and to what it had to match. */
export function plain({ nodes, edges }) {
  const kept = nodes.filter(node => PLAIN.has(node.type));
  const type = new Map(nodes.map(node => [node.id, node.type]));
  const from = new Map();
  edges.filter(e => type.get(e.from) === 'generation').forEach(e => from.set(e.from, [...(from.get(e.from) ?? []), e]));
  const through = edges.filter(e => e.relation === 'WAS_GENERATED_BY').flatMap(e => (from.get(e.to) ?? [])
    .filter(next => PLAIN.has(type.get(next.to))).map(next => ({ from: e.from, to: next.to, relation: next.relation === 'USED' ? 'DREW_ON' : next.relation })));
  // a portrait that was sent along because a look had to be matched is told once, by the look
  const held = new Map(edges.filter(e => e.relation === 'HOLDS').map(e => [e.from, e.to]));
  const matched = new Set(through.filter(e => held.has(e.to)).map(e => `${e.from} ${held.get(e.to)}`));
  const seen = new Set();
  const all = [...edges.filter(e => PLAIN.has(type.get(e.from)) && PLAIN.has(type.get(e.to))), ...through.filter(e => e.relation !== 'DREW_ON' || !matched.has(`${e.from} ${e.to}`))]
    .filter(e => !seen.has(`${e.from} ${e.to} ${e.relation}`) && seen.add(`${e.from} ${e.to} ${e.relation}`));
  return { nodes: kept, edges: all };
}

/** Everything reachable from a node along `forward` (node → [node]). */
function reached(start, forward) {
  const found = new Set();
  const queue = [start];
  while (queue.length) {
    for (const next of forward.get(queue.pop()) ?? []) {
      if (!found.has(next) && next !== start) {
        found.add(next);
        queue.push(next);
      }
    }
  }
  return found;
}

function ways(edges) {
  const out = new Map();
  const into = new Map();
  for (const { from, to } of edges) {
    out.set(from, [...(out.get(from) ?? []), to]);
    into.set(to, [...(into.get(to) ?? []), from]);
  }
  return { out, into };
}

/** Which nodes a still stands on, `before`, and which stand on it, `after`. */
export function sides(id, edges) {
  const { out, into } = ways(edges);
  return { before: reached(id, out), after: reached(id, into) };
}

const WIDE = 170;
const HIGH = 124;
const MOST = 7;

/** Places by rank: what a node stands on is to its left. A rank of very many takes several columns. @returns {Map<string, {x, y}>} */
export function places(nodes, edges) {
  const { out, into } = ways(edges);
  const rank = new Map();
  const climb = (id, way) => {
    if (rank.has(id)) {
      return rank.get(id);
    }
    rank.set(id, 0);
    way.add(id);
    const under = (out.get(id) ?? []).filter(next => !way.has(next));
    const own = under.length ? Math.max(...under.map(next => climb(next, way))) + 1 : 0;
    way.delete(id);
    rank.set(id, own);
    return own;
  };
  nodes.forEach(node => climb(node.id, new Set()));
  // what stands on nothing moves next to the first that stands on it
  nodes.filter(node => !out.get(node.id)?.length && into.get(node.id)?.length).forEach(node => {
    rank.set(node.id, Math.max(0, Math.min(...into.get(node.id).map(id => rank.get(id))) - 1));
  });
  const columns = new Map();
  nodes.forEach(node => columns.set(rank.get(node.id), [...(columns.get(rank.get(node.id)) ?? []), node.id]));
  const order = new Map(nodes.map((node, n) => [node.id, n]));
  const ranks = [...columns.keys()].sort((a, b) => a - b);
  const mean = ids => (ids?.length ? ids.reduce((sum, id) => sum + order.get(id), 0) / ids.length : undefined);
  for (let round = 0; round < 4; round++) {
    for (const r of round % 2 ? [...ranks].reverse() : ranks) {
      const beside = round % 2 ? into : out;
      const ids = columns.get(r).map(id => [id, mean(beside.get(id)) ?? order.get(id)]).sort((a, b) => a[1] - b[1]).map(([id]) => id);
      ids.forEach((id, n) => order.set(id, n * (100 / ids.length)));
      columns.set(r, ids);
    }
  }
  const placed = new Map();
  let x = 0;
  for (const r of ranks) {
    const ids = columns.get(r);
    const wide = Math.max(1, Math.ceil(ids.length / Math.max(MOST, Math.ceil(Math.sqrt(ids.length * 1.5)))));
    const high = Math.ceil(ids.length / wide);
    ids.forEach((id, n) => placed.set(id, { x: x + Math.floor(n / high) * WIDE, y: ((n % high) - (Math.min(high, ids.length) - 1) / 2) * HIGH }));
    x += wide * WIDE + 40;
  }
  return placed;
}

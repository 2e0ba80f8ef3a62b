import { t } from '../strings.js';

/** What a node of a lineage is called. @param n which of its kind it is, in the order of making */
function nodeName(node, n) {
  if (node.state === 'deleted') {
    return t('lineage.name.deleted');
  }
  switch (node.type) {
    case 'asset': return t('lineage.name.asset', { kind: t(`kind.${node.kind}`), n });
    case 'lock': return t('lineage.name.lock', { version: node.version });
    case 'generation': return t('lineage.name.generation', { purpose: t(`kind.${node.purpose}`) });
    case 'decision': return t('lineage.name.decision');
    default: return node.name ?? node.id;
  }
}

/** Where a node is looked at; undefined where it has no page. */
export function nodePage(node) {
  const pages = { asset: 'assets', decision: 'decisions', character: 'characters', reference: 'references', shot: 'shots' };
  return node.type === 'model' ? '#/models' : pages[node.type] ? `#/${pages[node.type]}/${node.id}` : undefined;
}

/** The names of all nodes of a lineage by id. */
export function nodeNames(nodes) {
  const counts = {};
  const inOrder = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(inOrder.map(node => {
    const of = `${node.type} ${node.kind}`;
    counts[of] = (counts[of] ?? 0) + 1;
    return [node.id, nodeName(node, counts[of])];
  }));
}

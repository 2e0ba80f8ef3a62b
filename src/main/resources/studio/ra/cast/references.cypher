// a page of a project's references, in the order of their making, each with every version of its look
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
CALL (p) {
  MATCH (p)-[:HAS_REFERENCE]->(r:Reference) WHERE r.deletedAt IS NULL AND r.id > $after
  WITH p, r ORDER BY r.id LIMIT $limit
  OPTIONAL MATCH (r)-[:LOCKED_AS]->(current:Lock)-[:HOLDS]->(held:Asset)
  CALL (r) {
    MATCH (l:Lock)-[:OF]->(r) MATCH (l)-[:HOLDS]->(a:Asset)
    WITH l, a ORDER BY l.version DESC
    RETURN collect(l {.*, asset: a.id}) AS locks
  }
  WITH p, r, current, held, locks ORDER BY r.id
  RETURN collect({project: p.id, reference: properties(r), lock: current {.*, asset: held.id}, locks: locks}) AS references
}
RETURN references

// one reference whose project is not deleted, with every version of its look
MATCH (r:Reference {id: $id, workspace: $workspace})<-[:HAS_REFERENCE]-(p:Project) WHERE r.deletedAt IS NULL AND p.deletedAt IS NULL
OPTIONAL MATCH (r)-[:LOCKED_AS]->(current:Lock)-[:HOLDS]->(held:Asset)
CALL (r) {
  MATCH (l:Lock)-[:OF]->(r) MATCH (l)-[:HOLDS]->(a:Asset)
  WITH l, a ORDER BY l.version DESC
  RETURN collect(l {.*, asset: a.id}) AS locks
}
RETURN p.id AS project, properties(r) AS reference, current {.*, asset: held.id} AS lock, locks

// takes the lock of a character or reference, then reads its locks and the still that may be locked
OPTIONAL MATCH (c:Character {id: $subject, workspace: $workspace})
OPTIONAL MATCH (r:Reference {id: $subject, workspace: $workspace})
WITH coalesce(c, r) AS n WHERE n.deletedAt IS NULL AND $kind IN labels(n)
  AND (n:Character OR EXISTS { (n)<-[:HAS_REFERENCE]-(p:Project) WHERE p.deletedAt IS NULL })
SET n.touchedAt = $at
WITH n
OPTIONAL MATCH (n)-[:LOCKED_AS]->(current:Lock)-[:HOLDS]->(held:Asset)
CALL (n) {
  MATCH (l:Lock)-[:OF]->(n)
  WITH l ORDER BY l.version DESC
  RETURN coalesce(max(l.version), 0) AS versions, collect(l.id)[0] AS latest
}
OPTIONAL MATCH (a:Asset {id: $asset, workspace: $workspace}) WHERE a.state <> 'deleted'
RETURN n.description AS description, current {.*, asset: held.id} AS lock, versions, latest, properties(a) AS still,
  EXISTS { (a)-[:DEPICTS]->(n) } AS depicted

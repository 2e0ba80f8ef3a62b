// every version of looks that come with a project, oldest first, of subjects that have none yet
UNWIND $looks AS look
OPTIONAL MATCH (c:Character {id: look.subject, workspace: $workspace})
OPTIONAL MATCH (r:Reference {id: look.subject, workspace: $workspace})
WITH look, coalesce(c, r) AS n
CALL (n, look) {
  UNWIND look.locks AS row
  MATCH (a:Asset {id: row.asset, workspace: $workspace})
  CREATE (l:Lock) SET l = row.lock, l.workspace = $workspace
  CREATE (l)-[:OF]->(n), (l)-[:HOLDS]->(a)
  FOREACH (_ IN CASE WHEN row.current THEN [1] ELSE [] END | CREATE (n)-[:LOCKED_AS]->(l))
  RETURN collect(l) AS chain
}
CALL (chain) {
  UNWIND range(0, size(chain) - 2) AS i
  WITH chain[i] AS before, chain[i + 1] AS after
  CREATE (before)-[:SUPERSEDED_BY]->(after)
}

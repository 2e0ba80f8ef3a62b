// adds scenes at the end of a project; the first SET takes the project's lock before its last scene is looked for
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
SET p.touchedAt = $at
WITH p
OPTIONAL MATCH (p)-[:HAS_SCENE]->(last:Scene) WHERE NOT EXISTS { (last)-[:NEXT]->(:Scene) }
WITH p, collect(last)[0..1] AS tail
CALL (p) {
  UNWIND $scenes AS row
  CREATE (p)-[:HAS_SCENE]->(s:Scene {id: row.id, workspace: $workspace, heading: row.heading, synopsis: row.synopsis, createdAt: row.createdAt})
  RETURN collect(s) AS made
}
WITH tail + made AS chain, size(made) AS added
CALL (chain) {
  UNWIND range(0, size(chain) - 2) AS i
  WITH chain[i] AS before, chain[i + 1] AS after
  CREATE (before)-[:NEXT]->(after)
}
RETURN added

// new references of a project
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
SET p.touchedAt = $at
WITH p
CALL (p) {
  UNWIND $rows AS row
  CREATE (p)-[:HAS_REFERENCE]->(r:Reference)
  SET r = row, r.workspace = $workspace
}
RETURN p.id AS project

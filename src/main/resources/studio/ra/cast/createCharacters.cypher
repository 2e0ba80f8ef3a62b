// new characters, cast in a project
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
SET p.touchedAt = $at
WITH p
CALL (p) {
  UNWIND $rows AS row
  CREATE (p)-[:CASTS]->(c:Character)
  SET c = row, c.workspace = $workspace
}
RETURN p.id AS project

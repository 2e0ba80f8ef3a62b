// one shot whose scene and project are not deleted
MATCH (n:Shot {id: $id, workspace: $workspace})<-[:HAS_SHOT]-(s:Scene)<-[:HAS_SCENE]-(p:Project)
WHERE n.deletedAt IS NULL AND s.deletedAt IS NULL AND p.deletedAt IS NULL
OPTIONAL MATCH (n)-[:CURRENT]->(a:Asset) WHERE a.state <> 'deleted'
CALL (n) {
  MATCH (c:Character)-[in:APPEARS_IN]->(n) WHERE c.deletedAt IS NULL
  WITH c, in ORDER BY in.place
  RETURN collect(c.id) AS characters
}
CALL (n) {
  MATCH (r:Reference)-[in:APPEARS_IN]->(n) WHERE r.deletedAt IS NULL
  WITH r, in ORDER BY in.place
  RETURN collect(r.id) AS references
}
RETURN p.id AS project, s.id AS scene, n {.*, current: a.id, characters: characters, references: references} AS shot

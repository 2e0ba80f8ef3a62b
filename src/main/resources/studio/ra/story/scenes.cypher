// scenes by id, each with its shots and what follows each shot
UNWIND $ids AS id
MATCH (s:Scene {id: id, workspace: $workspace})<-[:HAS_SCENE]-(p:Project) WHERE s.deletedAt IS NULL AND p.deletedAt IS NULL
CALL (s) {
  MATCH (s)-[:HAS_SHOT]->(n:Shot)
  OPTIONAL MATCH (n)-[:NEXT]->(next:Shot)
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
  RETURN collect(n {.*, next: next.id, current: a.id, characters: characters, references: references}) AS shots
}
RETURN p.id AS project, properties(s) AS scene, shots

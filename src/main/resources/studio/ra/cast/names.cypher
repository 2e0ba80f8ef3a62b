// a project's characters and references
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
CALL (p) {
  MATCH (p)-[:CASTS]->(c:Character) WHERE c.deletedAt IS NULL
  WITH c ORDER BY c.id
  RETURN collect(properties(c)) AS characters
}
CALL (p) {
  MATCH (p)-[:HAS_REFERENCE]->(r:Reference) WHERE r.deletedAt IS NULL
  WITH r ORDER BY r.id
  RETURN collect(properties(r)) AS references
}
RETURN characters, references

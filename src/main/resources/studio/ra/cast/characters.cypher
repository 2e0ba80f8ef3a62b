// a page of a project's characters, in the order of their making
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
CALL (p) {
  MATCH (p)-[:CASTS]->(c:Character) WHERE c.deletedAt IS NULL AND c.id > $after
  WITH c ORDER BY c.id LIMIT $limit
  OPTIONAL MATCH (c)-[:LOCKED_AS]->(l:Lock)-[:HOLDS]->(a:Asset)
  WITH c, l, a ORDER BY c.id
  RETURN collect({character: properties(c), lock: l {.*, asset: a.id}}) AS characters
}
RETURN characters

// keeps what the words of these stills mean, the first that is told; without a vector, that nobody can tell
MERGE (m:Meaning {id: $id, workspace: $workspace})
WITH m
CALL (m) {
  UNWIND $assets AS id
  MATCH (a:Asset {id: id, workspace: $workspace})
  MERGE (a)-[:MEANS]->(m)
}
WITH m WHERE $vector IS NOT NULL AND m.vector IS NULL
CALL db.create.setNodeVectorProperty(m, 'vector', $vector)
RETURN m.id AS id

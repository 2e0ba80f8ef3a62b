// changes the fields named unless one of the new cast is unknown; a list that is null stays as it is
MATCH (n:Shot {id: $id, workspace: $workspace})<-[:HAS_SHOT]-(s:Scene)<-[:HAS_SCENE]-(p:Project)
WHERE n.deletedAt IS NULL AND s.deletedAt IS NULL AND p.deletedAt IS NULL
SET n.touchedAt = $at
WITH n
CALL () { MATCH (c:Character) WHERE c.id IN coalesce($characters, []) AND c.workspace = $workspace AND c.deletedAt IS NULL RETURN collect(c) AS people }
CALL () { MATCH (r:Reference) WHERE r.id IN coalesce($references, []) AND r.workspace = $workspace AND r.deletedAt IS NULL RETURN collect(r) AS things }
WITH n, people, things, [id IN coalesce($characters, []) WHERE NOT id IN [c IN people | c.id]] AS characters,
  [id IN coalesce($references, []) WHERE NOT id IN [r IN things | r.id]] AS references
CALL (n, people, things, characters, references) {
  WITH n, people, things WHERE size(characters) + size(references) = 0
  SET n += $changes
  WITH n, people, things
  OPTIONAL MATCH (m:Character|Reference)-[former:APPEARS_IN]->(n) WHERE m:Character AND $characters IS NOT NULL OR m:Reference AND $references IS NOT NULL
  WITH n, people, things, collect(former) AS formers
  FOREACH (former IN formers | DELETE former)
  FOREACH (c IN people | CREATE (c)-[:APPEARS_IN {place: [i IN range(0, size($characters) - 1) WHERE $characters[i] = c.id][0]}]->(n))
  FOREACH (r IN things | CREATE (r)-[:APPEARS_IN {place: [i IN range(0, size($references) - 1) WHERE $references[i] = r.id][0]}]->(n))
}
RETURN characters, references

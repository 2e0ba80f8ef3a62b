// adds a shot at the end of a scene unless one of its cast is unknown; the first SET takes the scene's lock before its last shot is looked for
MATCH (s:Scene {id: $scene, workspace: $workspace})<-[:HAS_SCENE]-(p:Project) WHERE s.deletedAt IS NULL AND p.deletedAt IS NULL
SET s.touchedAt = $at
WITH s, p
CALL () { MATCH (c:Character) WHERE c.id IN $characters AND c.workspace = $workspace AND c.deletedAt IS NULL RETURN collect(c) AS people }
CALL () { MATCH (r:Reference) WHERE r.id IN $references AND r.workspace = $workspace AND r.deletedAt IS NULL RETURN collect(r) AS things }
WITH s, p, people, things, [id IN $characters WHERE NOT id IN [c IN people | c.id]] AS characters,
  [id IN $references WHERE NOT id IN [r IN things | r.id]] AS references
CALL (s, people, things, characters, references) {
  WITH s, people, things WHERE size(characters) + size(references) = 0
  OPTIONAL MATCH (s)-[:HAS_SHOT]->(last:Shot) WHERE NOT EXISTS { (last)-[:NEXT]->(:Shot) }
  WITH s, people, things, collect(last)[0..1] AS tail
  CREATE (s)-[:HAS_SHOT]->(n:Shot {id: $row.id, workspace: $workspace, description: $row.description, shotType: $row.shotType, motion: $row.motion,
    hero: $row.hero, createdAt: $at})
  FOREACH (last IN tail | CREATE (last)-[:NEXT]->(n))
  FOREACH (c IN people | CREATE (c)-[:APPEARS_IN {place: [i IN range(0, size($characters) - 1) WHERE $characters[i] = c.id][0]}]->(n))
  FOREACH (r IN things | CREATE (r)-[:APPEARS_IN {place: [i IN range(0, size($references) - 1) WHERE $references[i] = r.id][0]}]->(n))
}
RETURN p.id AS project, characters, references

// takes a scene's lock, then reads its shots and what follows each
MATCH (s:Scene {id: $scene, workspace: $workspace})<-[:HAS_SCENE]-(p:Project) WHERE s.deletedAt IS NULL AND p.deletedAt IS NULL
SET s.touchedAt = $at
WITH s
OPTIONAL MATCH (s)-[:HAS_SHOT]->(n:Shot)
OPTIONAL MATCH (n)-[:NEXT]->(next:Shot)
WITH s, n, next
RETURN s.id AS scene, [m IN collect(CASE WHEN n IS NULL THEN null ELSE {id: n.id, next: next.id, deleted: n.deletedAt IS NOT NULL} END) WHERE m IS NOT NULL] AS members

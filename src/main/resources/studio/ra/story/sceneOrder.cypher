// a project's scenes with what follows each; the order is put together by the reader
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
OPTIONAL MATCH (p)-[:HAS_SCENE]->(s:Scene)
OPTIONAL MATCH (s)-[:NEXT]->(next:Scene)
WITH p, s, next
RETURN p.id AS project, [m IN collect(CASE WHEN s IS NULL THEN null ELSE {id: s.id, next: next.id, deleted: s.deletedAt IS NOT NULL} END) WHERE m IS NOT NULL] AS members

// the locked look of a character or reference
OPTIONAL MATCH (c:Character {id: $subject, workspace: $workspace}) WHERE $kind = 'character' AND c.deletedAt IS NULL
OPTIONAL MATCH (r:Reference {id: $subject, workspace: $workspace}) WHERE $kind = 'reference' AND r.deletedAt IS NULL
WITH coalesce(c, r) AS who WHERE who IS NOT NULL
OPTIONAL MATCH (who)-[:LOCKED_AS]->(l:Lock)-[:HOLDS]->(a:Asset)
RETURN a.id AS asset, a.brief AS brief, l.model AS model

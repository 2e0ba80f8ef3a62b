// casts a known character in one more project; the SET takes the project's lock, so that racing requests cast it once
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
SET p.touchedAt = $at
WITH p
OPTIONAL MATCH (c:Character {id: $character, workspace: $workspace}) WHERE c.deletedAt IS NULL
FOREACH (_ IN CASE WHEN c IS NULL THEN [] ELSE [1] END | MERGE (p)-[:CASTS]->(c))
WITH c
OPTIONAL MATCH (c)-[:LOCKED_AS]->(l:Lock)-[:HOLDS]->(a:Asset)
RETURN properties(c) AS character, l {.*, asset: a.id} AS lock

// claims an idempotency key, or tells who has it
MERGE (c:Claim {workspace: $workspace, key: $key})
ON CREATE SET c.fingerprint = $fingerprint, c.by = $by, c.at = $at, c.token = $token
WITH c
OPTIONAL MATCH (c)-[r:CLAIMED]->(g:Generation)
WITH c, g ORDER BY r.place
RETURN c.token = $token AS fresh, c.fingerprint = $fingerprint AS same, collect(g.id) AS generations

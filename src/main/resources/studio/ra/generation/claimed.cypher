// who has an idempotency key
MATCH (c:Claim {workspace: $workspace, key: $key})
OPTIONAL MATCH (c)-[r:CLAIMED]->(g:Generation)
WITH c, g ORDER BY r.place
RETURN c.fingerprint = $fingerprint AS same, collect(g.id) AS generations

// counts wishes for a model that were drawn and are not counted yet, as takes are counted
UNWIND $decisions AS id
WITH DISTINCT id
MATCH (d:Decision {id: id, workspace: $workspace})
SET d.id = d.id
WITH d WHERE d.counted IS NULL AND d.pinScope IS NOT NULL
MATCH (d)-[:CHOSE]->(m:Model)
SET d.counted = 2.0 ^ ((d.createdAt.epochMillis - $epoch) / $half)
RETURN m.id AS model, coalesce(d.style, '') AS style, coalesce(d.shotType, '') AS shotType, sum(d.counted) AS overridden

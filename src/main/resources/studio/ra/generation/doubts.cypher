// of the studio: attempts of all workspaces without an answer that the vendor can still be asked about: their task is known, and it is time
MATCH (g:Generation {state: 'unknown'}) WHERE g.store = $store
MATCH (g)-[:ATTEMPTED]->(t:Attempt {outcome: 'unknown'})
WHERE t.task IS NOT NULL AND coalesce(t.asked, 0) < $times AND (t.askAt IS NULL OR t.askAt < datetime())
RETURN g.id AS generation, t.id AS attempt, g.workspace AS workspace, g.provider AS provider ORDER BY attempt LIMIT $limit

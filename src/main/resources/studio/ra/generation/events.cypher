// what happened to a drawing after a moment, or from the beginning, in the order it happened
MATCH (g:Generation {id: $id, workspace: $workspace})
OPTIONAL MATCH (seen:Event {id: $after})-[:OF]->(g)
OPTIONAL MATCH (e:Event)-[:OF]->(g) WHERE e.number > coalesce(seen.number, 0)
WITH g, e ORDER BY e.number
RETURN g.id AS id, collect(properties(e)) AS events

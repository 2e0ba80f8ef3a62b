// what happened to a drawing since
MATCH (g:Generation {id: $id, workspace: $workspace})
OPTIONAL MATCH (e:Event)-[:OF]->(g) WHERE e.id > $after
WITH g, e ORDER BY e.id
RETURN g.id AS id, collect(properties(e)) AS events

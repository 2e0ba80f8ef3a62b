// something happened to a drawing, next in its own count: clocks of studios may differ
MATCH (g:Generation {id: $generation, workspace: $workspace})
SET g.events = coalesce(g.events, 0) + 1
CREATE (e:Event)-[:OF]->(g)
SET e = $event, e.workspace = $workspace, e.number = g.events

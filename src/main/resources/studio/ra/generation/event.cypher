// something happened to a drawing, next in its own count: clocks of studios may differ
MATCH (g:Generation {id: $generation})
SET g.events = coalesce(g.events, 0) + 1
CREATE (e:Event)-[:OF]->(g)
SET e = $event
SET e.number = g.events

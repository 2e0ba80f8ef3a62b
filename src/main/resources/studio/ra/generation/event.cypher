// something happened to a drawing
MATCH (g:Generation {id: $generation})
CREATE (e:Event)-[:OF]->(g)
SET e = $event

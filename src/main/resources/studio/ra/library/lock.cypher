// a still becomes somebody's look; what it was is kept for the day no lock holds it
MATCH (a:Asset {id: $id, workspace: $workspace})
SET a.id = a.id
WITH a WHERE a.state <> 'deleted'
SET a.before = CASE a.state WHEN 'locked' THEN a.before ELSE a.state END, a.state = 'locked'
WITH a
OPTIONAL MATCH (a)-[from:WAS_DERIVED_FROM]->(parent:Asset)
RETURN properties(a) AS asset, parent.id AS parent, from.how AS relation

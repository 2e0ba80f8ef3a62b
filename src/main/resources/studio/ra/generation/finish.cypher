// ends a drawing, and says so in its events; what is unknown is dated by the graph's clock, for the policy counts its hours from then, and a studio's clock may be wrong
MATCH (g:Generation {id: $generation, workspace: $workspace})
SET g.state = $state, g.endedAt = CASE $state WHEN 'unknown' THEN datetime() ELSE $at END, g.held = $held, g.spent = $spent, g.lease = null, g.taking = null, g.fence = g.fence + 1, g.events = coalesce(g.events, 0) + 1
CREATE (e:Event)-[:OF]->(g)
SET e = $event, e.workspace = $workspace, e.number = g.events

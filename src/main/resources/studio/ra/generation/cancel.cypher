// takes a drawing from whoever works on it
MATCH (g:Generation {id: $id, workspace: $workspace})
SET g.touchedAt = datetime()
WITH g, g.state IN ['queued', 'drawing'] AS open
FOREACH (_ IN CASE WHEN open THEN [1] ELSE [] END | SET g.pending = [], g.cause = 'cancelled')
RETURN open, properties(g) AS generation

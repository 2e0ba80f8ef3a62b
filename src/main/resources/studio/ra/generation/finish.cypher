// ends a drawing
MATCH (g:Generation {id: $generation})
SET g.state = $state, g.endedAt = $at, g.held = $held, g.spent = $spent, g.lease = null, g.fence = g.fence + 1

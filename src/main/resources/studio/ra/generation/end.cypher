// ends an attempt, and with it a part of the drawing where the part is over; answers nothing where the drawing is no longer this studio's;
// ending an attempt that is ended counts nothing again, for the answer to the first time may have been lost
MATCH (g:Generation {id: $generation, workspace: $workspace})
SET g.touchedAt = datetime()
WITH g WHERE g.state = 'drawing' AND g.fence = $fence
MATCH (t:Attempt {id: $attempt, workspace: $workspace})
WITH g, t, t.outcome IS NULL AS fresh
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET t += $outcome
  SET g.drawn = g.drawn + $drawn, g.due = g.due + $credits, g.cause = coalesce($cause, g.cause), g.unsure = g.unsure OR $unsure,
      g.refused = g.refused OR $refused, g.pending = CASE WHEN $over THEN [part IN g.pending WHERE part <> $part] ELSE g.pending END
)
WITH g, fresh
OPTIONAL MATCH (m:Model {id: $model}) WHERE $drawn > 0
FOREACH (_ IN CASE WHEN m IS NULL THEN [] ELSE [1] END | MERGE (g)-[:WAS_ASSOCIATED_WITH]->(m))
RETURN properties(g) AS generation, fresh

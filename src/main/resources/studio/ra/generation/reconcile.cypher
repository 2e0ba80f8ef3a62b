// the answer to an attempt that had ended without one: it counts as if it had come in time, whoever brings it, and once
MATCH (g:Generation {id: $generation, workspace: $workspace})
SET g.touchedAt = datetime()
WITH g WHERE g.state IN ['drawing', 'unknown']
MATCH (t:Attempt {id: $attempt, workspace: $workspace}) WHERE t.outcome = 'unknown'
SET t += $outcome
SET g.drawn = g.drawn + $drawn, g.due = g.due + $credits, g.refused = g.refused OR $refused,
    g.cause = CASE WHEN $cause IS NOT NULL AND coalesce(g.cause, '') <> 'cancelled' THEN $cause WHEN g.cause IN ['no-answer', 'interrupted'] THEN null ELSE g.cause END
WITH g
CALL (g) {
  MATCH (g)-[:ATTEMPTED]->(t:Attempt {outcome: 'unknown'})
  RETURN count(t) AS left
}
SET g.unsure = left > 0
WITH g
OPTIONAL MATCH (m:Model {id: $model}) WHERE $drawn > 0
FOREACH (_ IN CASE WHEN m IS NULL THEN [] ELSE [1] END | MERGE (g)-[:WAS_ASSOCIATED_WITH]->(m))
RETURN properties(g) AS generation

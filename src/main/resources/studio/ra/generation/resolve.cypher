// decides about a drawing that nobody knows the end of; a decision that was made before is not made again.
// Spent is what the attempts without an answer would have cost, each at the price it was agreed to or the model's where that is less
MATCH (g:Generation {id: $id, workspace: $workspace})
SET g.touchedAt = datetime()
WITH g, g.state = 'unknown' AS open
CALL (g) {
  MATCH (g)-[:ATTEMPTED]->(t:Attempt {outcome: 'unknown'})-[:ASKED]->(m:Model)
  RETURN sum(t.count * CASE WHEN m.price < g.perImage THEN m.price ELSE g.perImage END) AS doubtful
}
FOREACH (_ IN CASE WHEN open THEN [1] ELSE [] END |
  SET g.unsure = false, g.resolved = $as, g.resolvedBy = $by
)
FOREACH (_ IN CASE WHEN open AND $as = 'spent' THEN [1] ELSE [] END |
  SET g.due = CASE WHEN g.due + doubtful > g.held THEN g.held ELSE g.due + doubtful END
)
RETURN open, g.resolved = $as AS same, properties(g) AS generation

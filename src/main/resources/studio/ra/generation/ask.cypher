// takes such an attempt to ask about it, for the next time only after twice as long
MATCH (g:Generation {id: $generation, workspace: $workspace})
SET g.touchedAt = datetime()
WITH g WHERE g.state = 'unknown'
MATCH (t:Attempt {id: $attempt, workspace: $workspace}) WHERE t.outcome = 'unknown' AND (t.askAt IS NULL OR t.askAt < datetime())
SET t.asked = coalesce(t.asked, 0) + 1
WITH g, t
SET t.askAt = datetime() + duration({seconds: toInteger($seconds * 2 ^ (t.asked - 1))})
WITH g
CALL (g) {
  UNWIND range(0, size(g.line) - 1) AS place
  MATCH (m:Model {id: g.line[place]})
  WITH m, place ORDER BY place
  RETURN collect(properties(m)) AS line
}
CALL (g) {
  MATCH (g)-[:ROUTED_BY]->(:Decision)-[w:WEIGHED]->(l:Lock)-[:HOLDS]->(a:Asset)
  WITH w, a ORDER BY w.place
  RETURN collect(a {.id, .sha256, .mediaType, name: w.name}) AS references
}
CALL (g) {
  MATCH (g)-[:ATTEMPTED]->(t:Attempt)
  WITH t ORDER BY t.id
  RETURN collect(properties(t)) AS attempts
}
RETURN properties(g) AS generation, line, references, attempts

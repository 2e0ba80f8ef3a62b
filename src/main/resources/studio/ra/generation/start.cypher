// takes a drawing: a queued one, or one whose studio stopped renewing its lease; the first SET takes the node's lock before it is looked at. Said twice it is the
// same taking, for the answer to the first may have been lost, and the attempt that was written down with it was not sent
MATCH (g:Generation {id: $id, workspace: $workspace})
SET g.touchedAt = datetime()
WITH g, g.state AS before WHERE before = 'queued' OR before = 'drawing' AND (g.lease < datetime() OR coalesce(g.taking, '') = $taking)
SET g.state = 'drawing', g.owner = $owner, g.taking = $taking, g.fence = g.fence + 1, g.lease = datetime() + duration({seconds: $seconds}), g.startedAt = coalesce(g.startedAt, $at)
FOREACH (_ IN CASE before WHEN 'queued' THEN [1] ELSE [] END |
  SET g.events = coalesce(g.events, 0) + 1
  CREATE (:Event {id: $event, number: g.events, workspace: $workspace, generation: g.id, state: 'drawing', at: $at, drawn: 0, count: g.count})-[:OF]->(g)
)
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
  MATCH (g)-[:ATTEMPTED]->(t:Attempt) WHERE t.id <> $taking
  WITH t ORDER BY t.id
  RETURN collect(properties(t)) AS attempts
}
RETURN properties(g) AS generation, line, references, attempts

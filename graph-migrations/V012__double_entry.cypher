// entries had one amount, the effect on what is available; the other legs follow from their kind and, at the end of a hold, from the hold
MATCH (e:Entry) WHERE e.issued IS NULL
WITH e.workspace AS workspace, e.generation AS generation, collect(e) AS entries, sum(CASE e.kind WHEN 'hold' THEN -e.amount ELSE 0 END) AS put
UNWIND entries AS e
WITH e, CASE e.kind WHEN 'grant' THEN 0 WHEN 'hold' THEN -e.amount WHEN 'settle' THEN -put ELSE -e.amount END AS held
SET e.available = e.amount, e.held = held, e.issued = CASE e.kind WHEN 'grant' THEN -e.amount ELSE 0 END
SET e.spent = -(e.issued + e.available + e.held)
REMOVE e.amount;
// numbers in the order of the ids; from now on the account gives them
MATCH (a:Account {kind: 'workspace'}) WHERE a.entries IS NULL
CALL (a) {
  MATCH (e:Entry {workspace: a.id})
  WITH e ORDER BY e.id
  WITH collect(e) AS entries
  FOREACH (i IN range(0, size(entries) - 1) | FOREACH (e IN [entries[i]] | SET e.number = i + 1))
  RETURN size(entries) AS posted, reduce(sum = 0, e IN entries | sum + e.issued) AS issued
}
SET a.entries = posted, a.issued = issued;
// so do drawings for what happened to them
MATCH (g:Generation) WHERE g.events IS NULL
CALL (g) {
  OPTIONAL MATCH (e:Event)-[:OF]->(g)
  WITH e ORDER BY e.id
  WITH collect(e) AS events
  FOREACH (i IN range(0, size(events) - 1) | FOREACH (e IN [events[i]] | SET e.number = i + 1))
  RETURN size(events) AS happened
}
SET g.events = happened;

// the one way credits move: appends an entry and moves the balances by its legs, which add up to nothing. One that takes from what is free is posted only where
// balance and budget allow it; the first SET takes the account's lock before anything is compared
MATCH (a:Account {id: $workspace})
SET a.touchedAt = $at
WITH a
OPTIONAL MATCH (p:Project {id: $project, workspace: $workspace})
OPTIONAL MATCH (b:Account {id: p.id})
WITH a, p, p.budget - coalesce(b.held + b.spent, 0) AS left
WITH a, p, CASE WHEN left < a.available THEN CASE WHEN left < 0 THEN 0 ELSE left END ELSE a.available END AS free
WITH a, p, free, $legs.available >= 0 OR free + $legs.available >= 0 AS enough
FOREACH (_ IN CASE WHEN enough THEN [1] ELSE [] END |
  SET a.issued = a.issued + $legs.issued, a.available = a.available + $legs.available, a.held = a.held + $legs.held, a.spent = a.spent + $legs.spent,
      a.entries = a.entries + 1
  CREATE (e:Entry {id: $entry, number: a.entries, workspace: $workspace, at: $at, kind: $kind, generation: $generation, project: $project, note: $note})-[:ON]->(a)
  SET e += $legs
)
FOREACH (charged IN CASE WHEN enough AND p IS NOT NULL THEN [p] ELSE [] END |
  MERGE (c:Account {id: charged.id})
  ON CREATE SET c.kind = 'project', c.held = 0, c.spent = 0
  SET c.held = c.held + $legs.held, c.spent = c.spent + $legs.spent
)
WITH a, free, enough
OPTIONAL MATCH (e:Entry {id: $entry, workspace: $workspace})
OPTIONAL MATCH (g:Generation {id: $generation, workspace: $workspace})
FOREACH (_ IN CASE WHEN e IS NULL OR g IS NULL THEN [] ELSE [1] END | CREATE (e)-[:FOR]->(g))
RETURN enough, free, a.available AS available, a.held AS held, a.spent AS spent

// holds credits for a generation if balance and budget allow; the first SET takes the account's lock before anything is compared
MATCH (a:Account {id: $workspace})
SET a.touchedAt = $at
WITH a
OPTIONAL MATCH (p:Project {id: $project})
OPTIONAL MATCH (b:Account {id: $project})
WITH a, p.budget - coalesce(b.held + b.spent, 0) AS left
WITH a, CASE WHEN left < a.available THEN CASE WHEN left < 0 THEN 0 ELSE left END ELSE a.available END AS free
FOREACH (_ IN CASE WHEN free >= $amount THEN [1] ELSE [] END |
  SET a.available = a.available - $amount, a.held = a.held + $amount
  CREATE (:Entry {id: $entry, workspace: $workspace, at: $at, kind: 'hold', amount: -$amount, generation: $generation, project: $project})-[:ON]->(a)
)
FOREACH (_ IN CASE WHEN free >= $amount AND $project IS NOT NULL THEN [1] ELSE [] END |
  MERGE (c:Account {id: $project})
  ON CREATE SET c.kind = 'project', c.held = 0, c.spent = 0
  SET c.held = c.held + $amount
)
WITH free
OPTIONAL MATCH (e:Entry {id: $entry})
OPTIONAL MATCH (g:Generation {id: $generation})
FOREACH (_ IN CASE WHEN e IS NULL OR g IS NULL THEN [] ELSE [1] END | CREATE (e)-[:FOR]->(g))
RETURN free >= $amount AS enough, free

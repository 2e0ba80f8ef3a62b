// ends a hold: what was spent stays spent, the rest is available again
MATCH (a:Account {id: $workspace})
SET a.available = a.available + $held - $spent, a.held = a.held - $held, a.spent = a.spent + $spent
CREATE (e:Entry {id: $entry, workspace: $workspace, at: $at, kind: $kind, amount: $held - $spent, generation: $generation, project: $project})-[:ON]->(a)
WITH e
OPTIONAL MATCH (b:Account {id: $project})
SET b.held = b.held - $held, b.spent = b.spent + $spent
WITH e
MATCH (g:Generation {id: $generation})
CREATE (e)-[:FOR]->(g)

// places drawings on their decisions, with the locks they are bound to and their first event
UNWIND $generations AS row
MATCH (d:Decision {id: row.decision, workspace: $workspace})
CREATE (g:Generation)-[:ROUTED_BY]->(d)
SET g = row.generation, g.workspace = $workspace, d.warnings = d.warnings + row.warnings
CREATE (e:Event)-[:OF]->(g)
SET e = row.event, e.workspace = $workspace, e.number = 1, g.events = 1
WITH g, d, row
OPTIONAL MATCH (shot:Shot {id: g.subject, workspace: $workspace})
OPTIONAL MATCH (who:Character {id: g.subject, workspace: $workspace})
OPTIONAL MATCH (thing:Reference {id: g.subject, workspace: $workspace})
OPTIONAL MATCH (claim:Claim {workspace: $workspace, key: $key})
WITH g, d, row, claim, coalesce(shot, who, thing) AS subject
FOREACH (_ IN CASE WHEN subject IS NULL THEN [] ELSE [1] END | CREATE (g)-[:FOR]->(subject))
FOREACH (_ IN CASE WHEN claim IS NULL THEN [] ELSE [1] END | CREATE (claim)-[:CLAIMED {place: row.place}]->(g))
WITH g, d
MATCH (d)-[:WEIGHED]->(l:Lock)
CREATE (g)-[:ANCHORED_BY]->(l)

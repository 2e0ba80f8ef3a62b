// records a take, with what it says something about; an approved still becomes its shot's own; each SET of an id takes a lock before what depends on it is read
MATCH (a:Asset {id: $id, workspace: $workspace})
SET a.id = a.id
WITH a WHERE a.state <> 'deleted'
OPTIONAL MATCH (a)-[:WAS_GENERATED_BY]->(:Generation)-[:ROUTED_BY]->(d:Decision)
CREATE (t:Take {id: $take, workspace: $workspace, at: $at, verdict: $verdict, reason: $reason, by: $by})-[:OF]->(a)
SET t.model = a.model, t.style = d.style, t.shotType = d.shotType
SET a.before = CASE a.state WHEN 'locked' THEN $verdict END, a.state = CASE a.state WHEN 'locked' THEN 'locked' ELSE $verdict END
WITH a
OPTIONAL MATCH (shot:Shot {id: a.shot, workspace: $workspace}) WHERE $verdict = 'approved'
SET shot.id = shot.id
WITH a, shot
OPTIONAL MATCH (shot)-[old:CURRENT]->(:Asset)
WITH a, shot, collect(old) AS olds
FOREACH (old IN olds | DELETE old)
FOREACH (s IN CASE WHEN shot IS NULL THEN [] ELSE [shot] END | CREATE (s)-[:CURRENT]->(a))
WITH a
OPTIONAL MATCH (a)-[from:WAS_DERIVED_FROM]->(parent:Asset)
RETURN properties(a) AS asset, parent.id AS parent, from.how AS relation,
  CASE a.state WHEN 'rejected' THEN head(COLLECT { MATCH (t:Take)-[:OF]->(a) RETURN t.reason ORDER BY t.id DESC LIMIT 1 }) END AS reason

// takes back a deletion
MATCH (a:Asset {id: $id, workspace: $workspace})
SET a.id = a.id
FOREACH (_ IN CASE WHEN a.state = 'deleted' THEN [1] ELSE [] END | SET a.state = coalesce(a.before, 'new'), a.before = null, a.deletedAt = null)
WITH a
OPTIONAL MATCH (a)-[from:WAS_DERIVED_FROM]->(parent:Asset)
RETURN properties(a) AS asset, parent.id AS parent, from.how AS relation,
  CASE a.state WHEN 'rejected' THEN head(COLLECT { MATCH (t:Take)-[:OF]->(a) RETURN t.reason ORDER BY t.id DESC LIMIT 1 }) END AS reason

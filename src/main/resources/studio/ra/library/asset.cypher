// one still
MATCH (a:Asset {id: $id, workspace: $workspace})
OPTIONAL MATCH (a)-[from:WAS_DERIVED_FROM]->(parent:Asset)
RETURN properties(a) AS asset, parent.id AS parent, from.how AS relation,
  CASE a.state WHEN 'rejected' THEN head(COLLECT { MATCH (t:Take)-[:OF]->(a) RETURN t.reason ORDER BY t.id DESC LIMIT 1 }) END AS reason

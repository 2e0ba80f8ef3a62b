// what was thought of stills, oldest first
UNWIND $ids AS id
MATCH (a:Asset {id: id, workspace: $workspace})<-[:OF]-(t:Take)
RETURN a.id AS asset, properties(t) AS take ORDER BY t.id

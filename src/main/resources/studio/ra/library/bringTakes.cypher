// what was thought of stills that come with a project
UNWIND $takes AS row
MATCH (a:Asset {id: row.asset, workspace: $workspace})
CREATE (t:Take)-[:OF]->(a)
SET t = row.take, t.workspace = $workspace

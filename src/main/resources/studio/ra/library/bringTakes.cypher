// what was thought of stills that come with a project, with what it says something about
UNWIND $takes AS row
MATCH (a:Asset {id: row.asset, workspace: $workspace})
OPTIONAL MATCH (a)-[:WAS_GENERATED_BY]->(:Generation)-[:ROUTED_BY]->(d:Decision)
CREATE (t:Take)-[:OF]->(a)
SET t = row.take, t.workspace = $workspace, t.model = a.model, t.style = d.style, t.shotType = d.shotType

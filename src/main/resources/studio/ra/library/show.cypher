// what shots that come with a project show
UNWIND $shown AS row
MATCH (shot:Shot {id: row.shot, workspace: $workspace})
MATCH (a:Asset {id: row.asset, workspace: $workspace})
CREATE (shot)-[:CURRENT]->(a)

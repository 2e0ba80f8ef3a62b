// what was taken as it is in a project that is brought
UNWIND $accepted AS row
MATCH (a:Asset {id: row.asset, workspace: $workspace})
MATCH (l:Lock {id: row.lock, workspace: $workspace})
CREATE (a)-[:ACCEPTED]->(l)

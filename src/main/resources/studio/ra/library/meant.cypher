// ties stills to the meaning that their words have already
UNWIND $tied AS row
MATCH (m:Meaning {id: row.meaning}) WHERE m.workspace = $workspace
MATCH (a:Asset {id: row.asset, workspace: $workspace})
MERGE (a)-[:MEANS]->(m)
RETURN a.id AS id

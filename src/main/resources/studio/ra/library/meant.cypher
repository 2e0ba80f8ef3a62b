// ties a still to the meaning that its words have already
MATCH (m:Meaning {id: $id}) WHERE m.workspace = $workspace
MATCH (a:Asset {id: $asset, workspace: $workspace})
MERGE (a)-[:MEANS]->(m)
RETURN m.id AS id

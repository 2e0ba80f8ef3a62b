// stills that were taken as they are, each with the version they were taken under
UNWIND $ids AS id
MATCH (a:Asset {id: id, workspace: $workspace})-[:ACCEPTED]->(l:Lock)
RETURN a.id AS asset, l.id AS lock ORDER BY asset, lock

// takes the stills that shots show as they are, whatever their subject's current lock is; the caller holds the subject's lock
OPTIONAL MATCH (c:Character {id: $subject, workspace: $workspace})
OPTIONAL MATCH (r:Reference {id: $subject, workspace: $workspace})
WITH coalesce(c, r) AS n
MATCH (n)-[:LOCKED_AS]->(current:Lock)
UNWIND $assets AS id
MATCH (a:Asset {id: id, workspace: $workspace})
MERGE (a)-[:ACCEPTED]->(current)

// adds a version and makes it the current one; the caller holds the subject's lock
OPTIONAL MATCH (c:Character {id: $subject, workspace: $workspace})
OPTIONAL MATCH (r:Reference {id: $subject, workspace: $workspace})
WITH coalesce(c, r) AS n
MATCH (a:Asset {id: $asset, workspace: $workspace})
OPTIONAL MATCH (n)-[current:LOCKED_AS]->(:Lock)
DELETE current
CREATE (l:Lock) SET l = $row, l.workspace = $workspace
CREATE (n)-[:LOCKED_AS]->(l), (l)-[:OF]->(n), (l)-[:HOLDS]->(a)
WITH l
MATCH (former:Lock {id: $former, workspace: $workspace})
CREATE (former)-[:SUPERSEDED_BY]->(l)

// the version of a look that a drawing is bound to
MATCH (g:Generation {id: $drawing, workspace: $workspace})-[:ANCHORED_BY]->(l:Lock)-[:HOLDS]->(a:Asset)
MATCH (l)-[:OF]->(n) WHERE n.id = $subject
RETURN l {.*, asset: a.id} AS lock

// changes the fields named
MATCH (r:Reference {id: $id, workspace: $workspace})<-[:HAS_REFERENCE]-(p:Project) WHERE r.deletedAt IS NULL AND p.deletedAt IS NULL
SET r += $changes
RETURN r.id AS id

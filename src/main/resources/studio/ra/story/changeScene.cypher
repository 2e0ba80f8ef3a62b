// changes the fields named, null clears one
MATCH (s:Scene {id: $id, workspace: $workspace})<-[:HAS_SCENE]-(p:Project) WHERE s.deletedAt IS NULL AND p.deletedAt IS NULL
SET s += $changes
RETURN s.id AS id

// changes the fields named, null clears one
MATCH (p:Project {id: $id, workspace: $workspace}) WHERE p.deletedAt IS NULL
SET p += $changes
RETURN properties(p) AS project

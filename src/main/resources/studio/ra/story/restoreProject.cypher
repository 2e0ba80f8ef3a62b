// brings a deleted project back
MATCH (p:Project {id: $id, workspace: $workspace})
REMOVE p.deletedAt
RETURN properties(p) AS project

// one project that is not deleted
MATCH (p:Project {id: $id, workspace: $workspace}) WHERE p.deletedAt IS NULL
RETURN properties(p) AS project

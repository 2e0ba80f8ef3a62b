// a page of a workspace's projects, newest first
MATCH (p:Project {workspace: $workspace}) WHERE p.id < $after AND p.deletedAt IS NULL
RETURN properties(p) AS project
ORDER BY p.workspace DESC, p.id DESC LIMIT $limit

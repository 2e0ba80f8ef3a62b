// a page of a project's drawings, newest first
MATCH (g:Generation {project: $project}) WHERE g.id < $after AND g.workspace = $workspace AND ($states IS NULL OR g.state IN $states)
RETURN g.id AS id ORDER BY g.project DESC, g.id DESC LIMIT $limit

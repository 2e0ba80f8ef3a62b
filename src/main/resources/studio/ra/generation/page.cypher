// a page of a workspace's drawings, newest first
MATCH (g:Generation {workspace: $workspace}) WHERE g.id < $after AND ($states IS NULL OR g.state IN $states)
RETURN g.id AS id ORDER BY g.workspace DESC, g.id DESC LIMIT $limit

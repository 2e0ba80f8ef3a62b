// a page of the drawings of a character, a reference or a shot, newest first
MATCH (g:Generation {subject: $subject}) WHERE g.id < $after AND g.workspace = $workspace
  AND ($project IS NULL OR g.project = $project) AND ($states IS NULL OR g.state IN $states)
RETURN g.id AS id ORDER BY g.subject DESC, g.id DESC LIMIT $limit

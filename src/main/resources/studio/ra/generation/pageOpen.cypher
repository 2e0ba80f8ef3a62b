// a page of the drawings that are not over, newest first: they are few, however many are
MATCH (g:Generation) WHERE g.state IN ['queued', 'drawing'] AND g.id < $after AND g.workspace = $workspace
  AND ($project IS NULL OR g.project = $project) AND ($subject IS NULL OR g.subject = $subject)
RETURN g.id AS id ORDER BY g.id DESC LIMIT $limit

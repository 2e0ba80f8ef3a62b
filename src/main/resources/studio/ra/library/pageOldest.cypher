// a page of stills, oldest first
MATCH (a:Asset {workspace: $workspace}) WHERE a.id > $after
  AND CASE WHEN $state IS NULL THEN a.state <> 'deleted' ELSE a.state = $state END
  AND ($stack IS NULL OR a.stack = $stack) AND ($kind IS NULL OR a.kind = $kind) AND ($project IS NULL OR a.project = $project)
  AND ($shot IS NULL OR a.shot = $shot) AND ($model IS NULL OR a.model = $model)
  AND ($least IS NULL OR a.credits >= $least) AND ($most IS NULL OR a.credits <= $most)
  AND ($since IS NULL OR a.createdAt >= $since) AND ($until IS NULL OR a.createdAt < $until)
  AND ($character IS NULL OR a.subject = $character OR EXISTS { (:Character {id: $character, workspace: $workspace})-[:APPEARS_IN]->(:Shot {id: a.shot}) })
WITH a ORDER BY a.workspace, a.id LIMIT $limit
OPTIONAL MATCH (a)-[from:WAS_DERIVED_FROM]->(parent:Asset)
RETURN properties(a) AS asset, parent.id AS parent, from.how AS relation ORDER BY a.id

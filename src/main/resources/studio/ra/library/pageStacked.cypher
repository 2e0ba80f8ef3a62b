// a page of stacks, newest first: of each the newest still that is asked for and was there when the first page was read
MATCH (a:Asset {workspace: $workspace}) WHERE a.id < $after AND a.id <= $ceiling
  AND CASE WHEN $state IS NULL THEN a.state <> 'deleted' ELSE a.state = $state END
  AND ($stack IS NULL OR a.stack = $stack) AND ($kind IS NULL OR a.kind = $kind) AND ($project IS NULL OR a.project = $project)
  AND ($shot IS NULL OR a.shot = $shot) AND ($model IS NULL OR a.model = $model) AND ($sha256 IS NULL OR a.sha256 = $sha256)
  AND ($least IS NULL OR a.credits >= $least) AND ($most IS NULL OR a.credits <= $most)
  AND ($since IS NULL OR a.createdAt >= $since) AND ($until IS NULL OR a.createdAt < $until)
  AND ($character IS NULL OR a.subject = $character OR EXISTS { (:Character {id: $character, workspace: $workspace})-[:APPEARS_IN]->(:Shot {id: a.shot}) })
  AND NOT EXISTS {
    MATCH (b:Asset {workspace: $workspace, stack: a.stack}) WHERE b.id > a.id AND b.id <= $ceiling
      AND CASE WHEN $state IS NULL THEN b.state <> 'deleted' ELSE b.state = $state END
      AND ($stack IS NULL OR b.stack = $stack) AND ($kind IS NULL OR b.kind = $kind) AND ($project IS NULL OR b.project = $project)
      AND ($shot IS NULL OR b.shot = $shot) AND ($model IS NULL OR b.model = $model) AND ($sha256 IS NULL OR b.sha256 = $sha256)
      AND ($least IS NULL OR b.credits >= $least) AND ($most IS NULL OR b.credits <= $most)
      AND ($since IS NULL OR b.createdAt >= $since) AND ($until IS NULL OR b.createdAt < $until)
      AND ($character IS NULL OR b.subject = $character OR EXISTS { (:Character {id: $character, workspace: $workspace})-[:APPEARS_IN]->(:Shot {id: b.shot}) })
  }
WITH a ORDER BY a.workspace DESC, a.id DESC LIMIT $limit
OPTIONAL MATCH (a)-[from:WAS_DERIVED_FROM]->(parent:Asset)
RETURN properties(a) AS asset, parent.id AS parent, from.how AS relation ORDER BY a.id DESC

// a page of stills whose prompt or brief has every word
CALL db.index.fulltext.queryNodes('asset_words', $words) YIELD node AS a
WITH a WHERE a.workspace = $workspace AND CASE WHEN $oldest THEN a.id > $after ELSE a.id < $after END
  AND CASE WHEN $state IS NULL THEN a.state <> 'deleted' ELSE a.state = $state END
  AND ($stack IS NULL OR a.stack = $stack) AND ($kind IS NULL OR a.kind = $kind) AND ($project IS NULL OR a.project = $project)
  AND ($shot IS NULL OR a.shot = $shot) AND ($model IS NULL OR a.model = $model) AND ($sha256 IS NULL OR a.sha256 = $sha256)
  AND ($least IS NULL OR a.credits >= $least) AND ($most IS NULL OR a.credits <= $most)
  AND ($since IS NULL OR a.createdAt >= $since) AND ($until IS NULL OR a.createdAt < $until)
  AND ($character IS NULL OR a.subject = $character OR EXISTS { (:Character {id: $character, workspace: $workspace})-[:APPEARS_IN]->(:Shot {id: a.shot}) })
WITH a ORDER BY CASE WHEN $oldest THEN a.id END, a.id DESC LIMIT $limit
OPTIONAL MATCH (a)-[from:WAS_DERIVED_FROM]->(parent:Asset)
RETURN properties(a) AS asset, parent.id AS parent, from.how AS relation ORDER BY CASE WHEN $oldest THEN a.id END, a.id DESC

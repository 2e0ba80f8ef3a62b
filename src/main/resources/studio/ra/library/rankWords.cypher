// the stills whose words match best, of equal ones the newest; none that came after the first page was read
CALL db.index.fulltext.queryNodes('asset_words', $words) YIELD node AS a, score
WITH a, score WHERE a.workspace = $workspace AND a.id <= $ceiling
  AND CASE WHEN $state IS NULL THEN a.state <> 'deleted' ELSE a.state = $state END
  AND ($stack IS NULL OR a.stack = $stack) AND ($kind IS NULL OR a.kind = $kind) AND ($project IS NULL OR a.project = $project)
  AND ($shot IS NULL OR a.shot = $shot) AND ($model IS NULL OR a.model = $model) AND ($sha256 IS NULL OR a.sha256 = $sha256)
  AND ($least IS NULL OR a.credits >= $least) AND ($most IS NULL OR a.credits <= $most)
  AND ($since IS NULL OR a.createdAt >= $since) AND ($until IS NULL OR a.createdAt < $until)
  AND ($character IS NULL OR a.subject = $character OR EXISTS { (:Character {id: $character, workspace: $workspace})-[:APPEARS_IN]->(:Shot {id: a.shot}) })
RETURN a.id AS id, coalesce(a.stack, a.id) AS stack ORDER BY score DESC, a.id DESC LIMIT $limit

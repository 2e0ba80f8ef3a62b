// the meanings of a workspace among the nearest of all workspaces, how many those are, and whether they reach as far as is near
CALL db.index.vector.queryNodes('meaning_vector', $most, $vector) YIELD node AS m, score
WITH collect({id: m.id, score: score, workspace: m.workspace}) AS hits
RETURN size(hits) AS among, any(hit IN hits WHERE hit.score < $least) AS enough,
  [hit IN hits WHERE hit.workspace = $workspace AND hit.score >= $least | hit {.id, .score}] AS near

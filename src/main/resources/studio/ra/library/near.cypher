// of the studio: the vector index knows no workspaces; the meanings of one among the nearest of all workspaces, how many those are, and whether they reach as far as is near
CALL db.index.vector.queryNodes('meaning_vector', $most, $vector) YIELD node AS m, score
WITH collect(CASE m.workspace WHEN $workspace THEN {id: m.id, score: score} ELSE {score: score} END) AS hits
RETURN size(hits) AS among, any(hit IN hits WHERE hit.score < $least) AS enough,
  [hit IN hits WHERE hit.id IS NOT NULL AND hit.score >= $least | hit {.id, .score}] AS near

// the nearest meanings of one workspace, looked at one by one
MATCH (m:Meaning {workspace: $workspace}) WHERE m.vector IS NOT NULL
WITH m.id AS id, vector.similarity.cosine(m.vector, $vector) AS score WHERE score >= $least
WITH id, score ORDER BY score DESC, id LIMIT $limit
RETURN collect({id: id, score: score}) AS near

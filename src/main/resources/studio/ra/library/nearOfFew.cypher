// the nearest meanings of a workspace that has few, looked at one by one; where it has more, only that
CALL () {
  MATCH (m:Meaning {workspace: $workspace})
  WITH m LIMIT $few + 1
  RETURN collect(m) AS some
}
WITH some, size(some) <= $few AS all
RETURN all, CASE WHEN all THEN COLLECT {
  UNWIND some AS m
  WITH m WHERE m.vector IS NOT NULL
  WITH m.id AS id, vector.similarity.cosine(m.vector, $vector) AS score WHERE score >= $least
  RETURN {id: id, score: score} ORDER BY score DESC, id LIMIT $limit
} ELSE [] END AS near

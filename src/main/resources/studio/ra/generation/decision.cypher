// decisions with all that was considered
UNWIND $ids AS id
MATCH (d:Decision {id: id, workspace: $workspace})
OPTIONAL MATCH (d)-[:CHOSE]->(chosen:Model)
CALL (d) {
  MATCH (d)-[c:CONSIDERED]->(m:Model)
  WITH c, m ORDER BY c.rank
  RETURN collect(c {.*, model: m.id, family: m.family}) AS candidates
}
CALL (d) {
  MATCH (d)-[w:WEIGHED]->(l:Lock)
  WITH w, l ORDER BY w.place
  RETURN collect(w {.*, lock: l.id}) AS anchors
}
RETURN properties(d) AS decision, properties(chosen) AS chosen, candidates, anchors

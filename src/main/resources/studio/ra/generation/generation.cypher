// drawings with their stills and attempts
UNWIND $ids AS id
MATCH (g:Generation {id: id, workspace: $workspace})
OPTIONAL MATCH (g)-[:ROUTED_BY]->(d:Decision)
CALL (g) {
  MATCH (g)<-[:WAS_GENERATED_BY]-(a:Asset)
  WITH a ORDER BY a.id
  RETURN collect(a.id) AS assets
}
CALL (g) {
  MATCH (g)-[:ATTEMPTED]->(t:Attempt)
  WITH t ORDER BY t.id
  RETURN collect(properties(t)) AS attempts
}
CALL (g) {
  MATCH (leg:Generation {batch: g.batch, workspace: $workspace})
  WITH leg ORDER BY leg.id
  RETURN collect(leg {.id, .subject, .model, .state}) AS legs
}
RETURN properties(g) AS generation, d.id AS decision, assets, attempts, legs

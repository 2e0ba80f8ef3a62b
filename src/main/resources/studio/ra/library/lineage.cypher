// what a still came from and what came from it, nearest first, and how those are related; never through what many stills merely share
MATCH (start:Asset {id: $id, workspace: $workspace})
CALL (start) {
  MATCH p = (start)-[:WAS_GENERATED_BY|USED|WAS_DERIVED_FROM|WAS_ASSOCIATED_WITH|ROUTED_BY|ANCHORED_BY|HOLDS|OF|DEPICTS*0..10]->(n)
  WHERE all(x IN nodes(p) WHERE x.workspace = $workspace OR x:Model)
  RETURN DISTINCT n LIMIT $limit
  UNION
  MATCH p = (start)<-[:WAS_GENERATED_BY|USED|WAS_DERIVED_FROM|ANCHORED_BY|HOLDS*0..10]-(n)
  WHERE all(x IN nodes(p) WHERE x.workspace = $workspace)
  RETURN DISTINCT n LIMIT $limit
}
CALL (n) {
  MATCH (n)-[r:WAS_GENERATED_BY|USED|WAS_DERIVED_FROM|WAS_ASSOCIATED_WITH|ROUTED_BY|ANCHORED_BY|HOLDS|OF|DEPICTS]->(m)
  RETURN collect({to: m.id, relation: type(r), how: r.how}) AS edges
}
RETURN toLower(labels(n)[0]) AS type, edges, n {.id, .name, .kind, .state, .purpose, .model, .family, .provider, .version, .mediaType, .sha256,
  .credits, .seed, .createdAt, .at, .deletedAt, description: left(n.description, 80)} AS node

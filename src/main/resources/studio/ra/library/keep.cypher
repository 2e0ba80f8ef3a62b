// adds the stills of an order with where they came from, which their drawing may know; a shot whose own still nobody judged well shows the last of them
UNWIND $stills AS still
CREATE (a:Asset) SET a = still.asset, a.workspace = $workspace
WITH a, still
OPTIONAL MATCH (g:Generation {id: a.generation, workspace: $workspace})
WITH a, g, coalesce(still.parent, g.parent) AS from, coalesce(still.how, g.how) AS how
OPTIONAL MATCH (parent:Asset {id: from, workspace: $workspace})
OPTIONAL MATCH (who:Character {id: a.subject, workspace: $workspace})
OPTIONAL MATCH (thing:Reference {id: a.subject, workspace: $workspace})
OPTIONAL MATCH (seen:Shot {id: a.subject, workspace: $workspace})
FOREACH (n IN CASE WHEN g IS NULL THEN [] ELSE [g] END | CREATE (a)-[:WAS_GENERATED_BY]->(n))
FOREACH (n IN CASE WHEN parent IS NULL THEN [] ELSE [parent] END | CREATE (a)-[:WAS_DERIVED_FROM {how: how}]->(n))
FOREACH (n IN [x IN [who, thing, seen] WHERE x IS NOT NULL] | CREATE (a)-[:DEPICTS]->(n))
WITH collect(a) AS kept
CALL (kept) {
  UNWIND kept AS a
  WITH a.shot AS id, max(a.id) AS last WHERE id IS NOT NULL
  MATCH (shot:Shot {id: id, workspace: $workspace})
  // takes the shot's lock before its still is read
  SET shot.id = shot.id
  WITH shot, last
  OPTIONAL MATCH (shot)-[old:CURRENT]->(was:Asset)
  WITH shot, last, collect(old) AS olds, collect(was.state) AS states
  WHERE none(state IN states WHERE state IN ['approved', 'locked'])
  FOREACH (old IN olds | DELETE old)
  WITH shot, last
  MATCH (a:Asset {id: last, workspace: $workspace})
  CREATE (shot)-[:CURRENT]->(a)
}

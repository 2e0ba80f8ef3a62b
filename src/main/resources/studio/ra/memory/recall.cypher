// everything the graph knows that bears on one drawing, in one read
OPTIONAL MATCH (shot:Shot {id: $subject, workspace: $workspace}) WHERE shot.deletedAt IS NULL
OPTIONAL MATCH (scene:Scene)-[:HAS_SHOT]->(shot) WHERE scene.deletedAt IS NULL
OPTIONAL MATCH (who:Character {id: $subject, workspace: $workspace}) WHERE who.deletedAt IS NULL
OPTIONAL MATCH (thing:Reference {id: $subject, workspace: $workspace}) WHERE thing.deletedAt IS NULL
WITH CASE WHEN scene IS NOT NULL THEN shot END AS shot, scene, coalesce(who, thing) AS being
WITH shot, scene, being, coalesce(scene, being) AS part
OPTIONAL MATCH (p:Project)-[:HAS_SCENE|CASTS|HAS_REFERENCE]->(part) WHERE p.deletedAt IS NULL
WITH shot, scene, being, p ORDER BY p.id LIMIT 1
WITH shot, scene, being, p, CASE WHEN p IS NULL THEN null ELSE coalesce(shot, being) END AS subject
CALL (shot, being) {
  OPTIONAL MATCH (n)-[in:APPEARS_IN]->(shot) WHERE n.deletedAt IS NULL
  WITH coalesce(n, being) AS present, in.place AS place, CASE WHEN n:Reference THEN 1 ELSE 0 END AS after WHERE present IS NOT NULL
  OPTIONAL MATCH (present)-[:LOCKED_AS]->(lock:Lock)-[:HOLDS]->(still:Asset)
  WITH present, place, after, lock, still ORDER BY after, place
  RETURN collect(present {.id, .kind, .name, .description, lock: properties(lock), still: properties(still)}) AS cast
}
CALL (shot, scene) {
  OPTIONAL MATCH (scene)-[:HAS_SHOT]->(other:Shot)-[:CURRENT]->(a:Asset) WHERE other <> shot AND a.state = 'approved' AND other.deletedAt IS NULL
  WITH other, a WHERE a IS NOT NULL ORDER BY a.id DESC LIMIT 50
  RETURN collect({shot: other.id, asset: a.id, model: a.model, family: a.family}) AS neighbours
}
CALL (subject) {
  OPTIONAL MATCH (g:Generation {subject: subject.id, workspace: $workspace}) WHERE g.id > $since AND g.createdAt > $recently AND g.importedAt IS NULL
  RETURN count(g) AS recent
}
CALL (scene, p) {
  OPTIONAL MATCH (pin:Pin {workspace: $workspace}) WHERE pin.scope IN ['temporary', 'scene', 'project', 'workspace'] AND pin.target IN [$workspace, p.id, scene.id]
  RETURN collect(properties(pin)) AS pins
}
OPTIONAL MATCH (purse:Account {id: p.id})
RETURN CASE WHEN subject IS NULL THEN null ELSE toLower(labels(subject)[0]) END AS kind, properties(subject) AS subject, properties(p) AS project,
  scene.heading + coalesce('. ' + scene.synopsis, '') AS setting, cast, neighbours, recent, pins,
  coalesce(purse.held + purse.spent, 0) AS committed

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
CALL () {
  CALL () {
    MATCH (t:Take {workspace: $workspace})-[:OF]->(a:Asset) WHERE t.id > '' AND t.at > $remembered AND t.forgottenAt IS NULL
    WITH t, a ORDER BY t.id DESC LIMIT 2000
    OPTIONAL MATCH (a)-[:WAS_GENERATED_BY]->(:Generation)-[:ROUTED_BY]->(d:Decision)
    RETURN a.model AS model, d AS seen, t.verdict AS verdict, t.at AS at, 1.0 AS counts
    UNION ALL
    MATCH (d:Decision {workspace: $workspace}) WHERE d.pinScope IN ['request', 'temporary', 'scene', 'project', 'workspace'] AND d.createdAt > $remembered
    WITH d ORDER BY d.id DESC LIMIT 2000
    MATCH (d)-[:CHOSE]->(m:Model) WHERE EXISTS { (d)<-[:ROUTED_BY]-(:Generation) }
    RETURN m.id AS model, d AS seen, 'approved' AS verdict, d.createdAt AS at, $override AS counts
  }
  WITH model, seen.style AS style, seen.shotType AS shotType, verdict, counts * 0.5 ^ (duration.inSeconds(at, $now).seconds / 2592000.0) AS weight
  WITH model, style, shotType, sum(CASE verdict WHEN 'approved' THEN weight ELSE 0 END) AS approved, sum(CASE verdict WHEN 'rejected' THEN weight ELSE 0 END) AS rejected
  RETURN collect({model: model, style: style, shotType: shotType, approved: approved, rejected: rejected}) AS history
}
CALL (subject) { OPTIONAL MATCH (g:Generation)-[:FOR]->(subject) WHERE g.createdAt > $recently RETURN count(g) AS recent }
CALL (scene, p) {
  OPTIONAL MATCH (pin:Pin {workspace: $workspace}) WHERE pin.scope IN ['temporary', 'scene', 'project', 'workspace'] AND pin.target IN [$workspace, p.id, scene.id]
  RETURN collect(properties(pin)) AS pins
}
CALL () { MATCH (m:Model) WHERE m.id > '' RETURN collect(properties(m)) AS models }
OPTIONAL MATCH (account:Account {id: $workspace})
OPTIONAL MATCH (purse:Account {id: p.id})
OPTIONAL MATCH (:Reader {id: $workspace})-[:READS_WITH]->(heads:Heads)
RETURN CASE WHEN subject IS NULL THEN null ELSE toLower(labels(subject)[0]) END AS kind, properties(subject) AS subject, properties(p) AS project,
  scene.heading + coalesce('. ' + scene.synopsis, '') AS setting, cast, neighbours, history, recent, pins, models,
  {available: coalesce(account.available, 0), committed: coalesce(purse.held + purse.spent, 0)} AS money, heads.version AS heads

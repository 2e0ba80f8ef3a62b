// what recall knows, for every shot of a project at once, with what was drawn of each so far
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
CALL (p) {
  MATCH (p)-[:HAS_SCENE]->(scene:Scene)-[:HAS_SHOT]->(shot:Shot) WHERE scene.deletedAt IS NULL AND shot.deletedAt IS NULL
  OPTIONAL MATCH (shot)-[:CURRENT]->(now:Asset) WHERE now.state IN ['approved', 'locked']
  CALL (shot) {
    OPTIONAL MATCH (n)-[in:APPEARS_IN]->(shot) WHERE n.deletedAt IS NULL
    WITH n AS present, in.place AS place, CASE WHEN n:Reference THEN 1 ELSE 0 END AS after WHERE present IS NOT NULL
    OPTIONAL MATCH (present)-[:LOCKED_AS]->(lock:Lock)-[:HOLDS]->(still:Asset)
    WITH present, place, after, lock, still ORDER BY after, place
    RETURN collect(present {.id, .kind, .name, .description, lock: properties(lock), still: properties(still)}) AS cast
  }
  CALL (shot) {
    OPTIONAL MATCH (a:Asset)-[:DEPICTS]->(shot) WHERE a.kind = 'keyframe' AND a.generation IS NOT NULL
    RETURN count(a) AS drawn, count(CASE WHEN a.state IN ['approved', 'locked'] THEN 1 END) AS accepted
  }
  RETURN collect({subject: properties(shot), scene: scene.id, setting: scene.heading + coalesce('. ' + scene.synopsis, ''), cast: cast, drawn: drawn, accepted: accepted,
    now: CASE WHEN now IS NULL THEN null ELSE {shot: shot.id, asset: now.id, model: now.model, family: now.family, state: now.state} END}) AS shots
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
CALL () { OPTIONAL MATCH (pin:Pin {workspace: $workspace}) WHERE pin.scope > '' AND pin.target > '' RETURN collect(properties(pin)) AS pins }
CALL () { MATCH (m:Model) WHERE m.id > '' RETURN collect(properties(m)) AS models }
OPTIONAL MATCH (account:Account {id: $workspace})
OPTIONAL MATCH (purse:Account {id: p.id})
OPTIONAL MATCH (:Reader {id: $workspace})-[:READS_WITH]->(heads:Heads)
RETURN properties(p) AS project, shots, history, pins, models,
  {available: coalesce(account.available, 0), committed: coalesce(purse.held + purse.spent, 0)} AS money, heads.version AS heads

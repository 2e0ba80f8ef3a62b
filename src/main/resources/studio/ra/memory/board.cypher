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
CALL () { OPTIONAL MATCH (pin:Pin {workspace: $workspace}) WHERE pin.scope > '' AND pin.target > '' RETURN collect(properties(pin)) AS pins }
OPTIONAL MATCH (purse:Account {id: p.id})
RETURN properties(p) AS project, shots, pins,
  coalesce(purse.held + purse.spent, 0) AS committed

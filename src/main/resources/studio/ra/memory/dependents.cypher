// the current locks and the shots that stand on a model
CALL () {
  MATCH (l:Lock {workspace: $workspace, model: $model})<-[:LOCKED_AS]-(who) WHERE who.deletedAt IS NULL
  WITH l, who ORDER BY l.id LIMIT $limit
  RETURN collect({subject: who.id, kind: toLower(labels(who)[0]), name: who.name, lock: l.id, version: l.version}) AS locks
}
CALL () {
  MATCH (a:Asset {workspace: $workspace, model: $model})<-[:CURRENT]-(shot:Shot) WHERE shot.deletedAt IS NULL
  WITH a, shot ORDER BY shot.id LIMIT $limit
  RETURN collect({shot: shot.id, asset: a.id, state: a.state}) AS shots
}
RETURN locks, shots

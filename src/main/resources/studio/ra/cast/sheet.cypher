// everything a character carries
MATCH (c:Character {id: $id, workspace: $workspace}) WHERE c.deletedAt IS NULL
OPTIONAL MATCH (c)-[:LOCKED_AS]->(current:Lock)-[:HOLDS]->(held:Asset)
CALL (c) {
  MATCH (p:Project)-[:CASTS]->(c) WHERE p.deletedAt IS NULL
  WITH p ORDER BY p.id
  RETURN collect(p.id) AS projects
}
CALL (c) {
  MATCH (l:Lock)-[:OF]->(c) MATCH (l)-[:HOLDS]->(a:Asset)
  WITH l, a ORDER BY l.version DESC
  RETURN collect(l {.*, asset: a.id}) AS locks
}
CALL (c) {
  MATCH (c)-[:APPEARS_IN]->(n:Shot)<-[:HAS_SHOT]-(s:Scene)<-[:HAS_SCENE]-(p:Project)
  WHERE n.deletedAt IS NULL AND s.deletedAt IS NULL AND p.deletedAt IS NULL
  WITH p, s, n ORDER BY p.id, s.id, n.id
  RETURN collect({project: p.id, scene: s.id, shot: n.id}) AS usage
}
CALL (c) {
  MATCH (a:Asset)-[:DEPICTS]->(c) WHERE a.state IN ['approved', 'rejected']
  WITH a ORDER BY a.id DESC
  RETURN [x IN collect(a) WHERE x.state = 'approved' | x.id] AS approved, [x IN collect(a) WHERE x.state = 'rejected' | x.id] AS rejected,
    [x IN collect(a {.id, .state, reason: head(COLLECT { MATCH (t:Take)-[:OF]->(a) RETURN t.reason ORDER BY t.id DESC LIMIT 1 })}) WHERE x.state = 'rejected' AND x.reason IS NOT NULL | {asset: x.id, reason: x.reason}] AS rejections
}
CALL (c) {
  MATCH (c)-[r:RELATES_TO]->(o:Character) WHERE o.deletedAt IS NULL
  WITH r, o ORDER BY o.name, o.id
  RETURN collect({character: o.id, name: o.name, kind: r.kind}) AS relationships
}
RETURN properties(c) AS character, current {.*, asset: held.id} AS lock, projects, locks, usage, approved, rejected, rejections, relationships

// shots whose current still was drawn against another version than the current lock, or than the still that may be locked; not one that was accepted since
OPTIONAL MATCH (c:Character {id: $subject, workspace: $workspace})
OPTIONAL MATCH (r:Reference {id: $subject, workspace: $workspace})
WITH coalesce(c, r) AS n WHERE n.deletedAt IS NULL AND $kind IN labels(n)
  AND (n:Character OR EXISTS { (n)<-[:HAS_REFERENCE]-(p:Project) WHERE p.deletedAt IS NULL })
OPTIONAL MATCH (n)-[:LOCKED_AS]->(current:Lock)-[:HOLDS]->(held:Asset)
CALL (n, current, held) {
  MATCH (n)<-[:OF]-(l:Lock)<-[:ANCHORED_BY]-(g:Generation)<-[:WAS_GENERATED_BY]-(a:Asset)<-[:CURRENT]-(shot:Shot)
  // of all that was drawn with the look few stills are shown, and only for those it is asked whether their scene is there still
  WITH DISTINCT n, current, held, l, g, a, shot
  MATCH (shot)<-[:HAS_SHOT]-(s:Scene)<-[:HAS_SCENE]-(p:Project)
  WHERE shot.deletedAt IS NULL AND s.deletedAt IS NULL AND p.deletedAt IS NULL AND a.state <> 'deleted' AND CASE
    WHEN $asset IS NULL OR $asset = held.id THEN l <> current AND NOT EXISTS { (a)-[:ACCEPTED]->(current) }
    ELSE true
  END
  WITH DISTINCT shot, a, coalesce(g.quality, 'candidate') AS quality ORDER BY shot.id
  OPTIONAL MATCH (m:Model {id: a.model})
  RETURN collect({shot: shot.id, asset: a.id, approved: a.state = 'approved', price: m.price, quality: quality, appears: EXISTS { (n)-[:APPEARS_IN]->(shot) }}) AS stale
}
CALL (n) {
  MATCH (n)-[:APPEARS_IN]->(shot:Shot)<-[:HAS_SHOT]-(s:Scene)<-[:HAS_SCENE]-(p:Project)
  WHERE shot.deletedAt IS NULL AND s.deletedAt IS NULL AND p.deletedAt IS NULL
  RETURN count(DISTINCT shot) AS shots
}
OPTIONAL MATCH (still:Asset {id: $asset, workspace: $workspace}) WHERE still.state <> 'deleted'
RETURN stale, EXISTS { (still)-[:DEPICTS]->(n) } AS depicted, shots - size([x IN stale WHERE x.appears]) AS unaffected

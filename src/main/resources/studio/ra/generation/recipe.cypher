// how a still was drawn, and the looks that are not what they were then
MATCH (a:Asset {id: $asset, workspace: $workspace})
OPTIONAL MATCH p = (a)-[:WAS_DERIVED_FROM*0..20]->(:Asset)-[:WAS_GENERATED_BY]->(drawing:Generation)
  WHERE all(r IN relationships(p)[..-1] WHERE r.how = 'reused')
WITH a, drawing ORDER BY length(p) LIMIT 1
CALL (drawing) {
  MATCH (drawing)-[:ROUTED_BY]->(:Decision)-[w:WEIGHED]->(l:Lock)-[:OF]->(n)
  OPTIONAL MATCH (n)-[:LOCKED_AS]->(now:Lock)
  WITH n, l, now ORDER BY w.place
  RETURN collect(n.id) AS known, collect(CASE WHEN now IS NULL OR now <> l THEN {name: n.name, then: l.version, now: now.version} END) AS moved
}
CALL (a, known) {
  MATCH (shot:Shot {id: a.subject, workspace: $workspace})<-[in:APPEARS_IN]-(n)-[:LOCKED_AS]->(l:Lock) WHERE n.deletedAt IS NULL AND NOT n.id IN known
  WITH n, l ORDER BY in.place
  RETURN collect({name: n.name, now: l.version}) AS added
}
RETURN properties(a) AS asset, CASE WHEN drawing IS NULL THEN null ELSE coalesce(drawing.quality, 'candidate') END AS quality, moved + added AS moved,
  [(drawing)-[:ROUTED_BY]->(d:Decision) | d.stated][0] AS stated

// decisions and drawings that come with a project: over, told of once, and owing nothing
CALL () {
  UNWIND $decisions AS row
  CREATE (d:Decision) SET d = row, d.workspace = $workspace
}
UNWIND $drawings AS row
MATCH (d:Decision {id: row.generation.decision, workspace: $workspace})
CREATE (g:Generation)-[:ROUTED_BY]->(d)
SET g = row.generation, g.workspace = $workspace, g.events = 1
CREATE (e:Event)-[:OF]->(g)
SET e = row.event, e.workspace = $workspace, e.number = 1
WITH g, row
CALL (g, row) {
  UNWIND row.models AS id
  MATCH (m:Model {id: id})
  CREATE (g)-[:WAS_ASSOCIATED_WITH]->(m)
}
OPTIONAL MATCH (shot:Shot {id: g.subject, workspace: $workspace})
OPTIONAL MATCH (who:Character {id: g.subject, workspace: $workspace})
OPTIONAL MATCH (thing:Reference {id: g.subject, workspace: $workspace})
FOREACH (n IN [x IN [shot, who, thing] WHERE x IS NOT NULL] | CREATE (g)-[:FOR]->(n))

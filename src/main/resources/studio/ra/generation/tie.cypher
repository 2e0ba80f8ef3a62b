// what drawings that come with a project used, and the looks that they and their decisions matched
CALL () {
  UNWIND $used AS row
  MATCH (g:Generation {id: row.drawing, workspace: $workspace})
  MATCH (a:Asset {id: row.asset, workspace: $workspace})
  CREATE (g)-[:USED]->(a)
}
UNWIND $weighed AS row
MATCH (d:Decision {id: row.decision, workspace: $workspace})
MATCH (l:Lock {id: row.lock, workspace: $workspace})
CREATE (d)-[w:WEIGHED]->(l)
SET w = row.marks
WITH d, l
MATCH (g:Generation)-[:ROUTED_BY]->(d)
CREATE (g)-[:ANCHORED_BY]->(l)

// writes down who is asked, and with which references, before anything is sent; once, however often it is said
MATCH (g:Generation {id: $generation, workspace: $workspace}) WHERE g.state = 'drawing' AND g.fence = $fence
MATCH (m:Model {id: $model})
MERGE (t:Attempt {id: $id, workspace: $workspace})
ON CREATE SET t = $attempt, t.workspace = $workspace
MERGE (g)-[:ATTEMPTED]->(t)
MERGE (t)-[:ASKED]->(m)
WITH g, t
CALL (g) {
  UNWIND $references AS id
  MATCH (a:Asset {id: id, workspace: $workspace})
  MERGE (g)-[:USED]->(a)
}
RETURN t.id AS id

// writes down who is asked, and with which references, before anything is sent
MATCH (g:Generation {id: $generation}) WHERE g.state = 'drawing' AND g.fence = $fence
MATCH (m:Model {id: $model})
CREATE (g)-[:ATTEMPTED]->(t:Attempt)-[:ASKED]->(m)
SET t = $attempt
WITH g, t
CALL (g) {
  UNWIND $references AS id
  MATCH (a:Asset {id: id})
  MERGE (g)-[:USED]->(a)
}
RETURN t.id AS id

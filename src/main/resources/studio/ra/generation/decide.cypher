// keeps decisions, each with every model considered, the locks that were weighed and the catalogue as it was. One that is there is left as it is, for the answer to
// the first time may have been lost
UNWIND $decisions AS row
OPTIONAL MATCH (there:Decision {id: row.decision.id, workspace: $workspace})
WITH row WHERE there IS NULL
CREATE (d:Decision)
SET d = row.decision, d.workspace = $workspace
MERGE (k:Catalogue {id: row.decision.catalogue})
ON CREATE SET k.text = row.catalogue
WITH d, row
CALL (d, row) {
  UNWIND row.candidates AS c
  MATCH (m:Model {id: c.model})
  CREATE (d)-[considered:CONSIDERED]->(m)
  SET considered = c.marks
}
CALL (d, row) {
  UNWIND row.chosen AS id
  MATCH (m:Model {id: id})
  CREATE (d)-[:CHOSE]->(m)
}
CALL (d, row) {
  UNWIND row.anchors AS a
  MATCH (l:Lock {id: a.lock, workspace: $workspace})
  CREATE (d)-[weighed:WEIGHED]->(l)
  SET weighed = a.marks
}

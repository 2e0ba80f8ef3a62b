// the last decisions of a workspace with what each was made from, newest first
MATCH (d:Decision {workspace: $workspace}) WHERE d.id > ''
WITH d ORDER BY d.workspace DESC, d.id DESC LIMIT $limit
WITH d WHERE d.snapshot IS NOT NULL
OPTIONAL MATCH (d)-[:CHOSE]->(m:Model)
RETURN d.id AS id, d.subject AS subject, d.credits AS credits, d.snapshot AS snapshot, d.catalogue AS catalogue, m.id AS chosen
ORDER BY d.workspace DESC, d.id DESC

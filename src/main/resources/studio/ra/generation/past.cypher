// the last decisions of a workspace that kept what they were made from, newest first
MATCH (d:Decision {workspace: $workspace}) WHERE d.id > '' AND d.snapshot IS NOT NULL
WITH d ORDER BY d.workspace DESC, d.id DESC LIMIT $limit
OPTIONAL MATCH (d)-[:CHOSE]->(m:Model)
RETURN d.id AS id, d.subject AS subject, d.credits AS credits, d.snapshot AS snapshot, d.catalogue AS catalogue, m.id AS chosen
ORDER BY d.workspace DESC, d.id DESC

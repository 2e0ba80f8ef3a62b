// what a decision was made from
MATCH (d:Decision {id: $id, workspace: $workspace}) WHERE d.snapshot IS NOT NULL
RETURN d.snapshot AS snapshot

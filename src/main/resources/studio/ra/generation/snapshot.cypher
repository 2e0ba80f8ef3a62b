// what a decision was made from
MATCH (d:Decision {id: $id, workspace: $workspace}) WHERE d.snapshot IS NOT NULL
MATCH (k:Catalogue {id: d.catalogue})
RETURN d.snapshot AS snapshot, k.text AS catalogue

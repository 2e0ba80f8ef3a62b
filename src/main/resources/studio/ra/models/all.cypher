// the whole catalogue, by id
MATCH (m:Model) WHERE m.id > ''
RETURN properties(m) AS model ORDER BY m.id

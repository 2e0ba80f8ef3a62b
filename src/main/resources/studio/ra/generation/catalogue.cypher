// the models' rows as decisions found them
MATCH (k:Catalogue {id: $id})
RETURN k.text AS text

// the vendor no longer offers this model
MATCH (m:Model {id: $id})
SET m.retiredAt = coalesce(m.retiredAt, $at)

// a still that no current lock holds any more is again what it was
MATCH (a:Asset {id: $id, workspace: $workspace})
SET a.id = a.id
WITH a WHERE a.state = 'locked' AND NOT EXISTS { (a)<-[:HOLDS]-(:Lock)<-[:LOCKED_AS]-() }
SET a.state = coalesce(a.before, 'new'), a.before = null

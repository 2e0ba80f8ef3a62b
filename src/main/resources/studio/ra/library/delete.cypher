// deletes a still softly, unless a lock stands on it; the first SET takes the still's lock before its state is read
MATCH (a:Asset {id: $id, workspace: $workspace})
SET a.id = a.id
WITH a, a.state = 'locked' OR EXISTS { (a)<-[:HOLDS]-(:Lock) } AS locked
FOREACH (_ IN CASE WHEN locked OR a.state = 'deleted' THEN [] ELSE [1] END | SET a.before = a.state, a.state = 'deleted', a.deletedAt = $at)
RETURN locked

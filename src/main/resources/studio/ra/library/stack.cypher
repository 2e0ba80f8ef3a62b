// lays a still on a stack; one that lies on a stack stays there
MATCH (a:Asset {id: $id, workspace: $workspace})
SET a.likeness = coalesce(a.likeness, $likeness), a.stack = coalesce(a.stack, $stack)
RETURN a.stack AS stack

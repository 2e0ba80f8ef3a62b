// lays stills on stacks; one that lies on a stack stays there
UNWIND $laid AS row
MATCH (a:Asset {id: row.id, workspace: $workspace})
SET a.likeness = coalesce(a.likeness, row.likeness), a.stack = coalesce(a.stack, row.stack)
RETURN a.id AS id, a.stack AS stack

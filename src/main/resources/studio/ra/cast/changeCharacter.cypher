// changes the fields named
MATCH (c:Character {id: $id, workspace: $workspace}) WHERE c.deletedAt IS NULL
SET c += $changes
RETURN c.id AS id

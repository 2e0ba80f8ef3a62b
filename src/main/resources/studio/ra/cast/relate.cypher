// says what one character is to another; the SET takes the first one's lock, so that racing requests make one relation
MATCH (c:Character {id: $character, workspace: $workspace}) WHERE c.deletedAt IS NULL
MATCH (o:Character {id: $other, workspace: $workspace}) WHERE o.deletedAt IS NULL
SET c.touchedAt = $at
MERGE (c)-[r:RELATES_TO]->(o)
SET r.kind = $kind
RETURN o.name AS name

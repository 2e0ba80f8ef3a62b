// takes the locks of these drawings and changes nothing: who writes one lets go of it only when all that was written can be read. A count never changes
UNWIND $ids AS id
MATCH (g:Generation {id: id, workspace: $workspace})
WITH g ORDER BY g.id
SET g.count = g.count

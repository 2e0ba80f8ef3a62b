// the founders of a subject's stacks, and which of these stills lie on none; the locks of the stills and of their subject come first, so that two studios do not found
// the same stack twice
UNWIND $ids AS id
MATCH (a:Asset {id: id, workspace: $workspace})
SET a.id = a.id
WITH collect(CASE WHEN a.stack IS NULL THEN a.id END) AS open
OPTIONAL MATCH (who:Character {id: $subject, workspace: $workspace})
OPTIONAL MATCH (thing:Reference {id: $subject, workspace: $workspace})
OPTIONAL MATCH (seen:Shot {id: $subject, workspace: $workspace})
FOREACH (n IN [x IN [who, thing, seen] WHERE x IS NOT NULL] | SET n.id = n.id)
WITH open
OPTIONAL MATCH (f:Asset {workspace: $workspace, subject: $subject}) WHERE f.id > '' AND f.stack = f.id
RETURN open, collect(f {.id, .likeness}) AS founders

// the founders of a subject's stacks; the locks of the still and of its subject come first, so that two studios do not found the same stack twice
MATCH (a:Asset {id: $id, workspace: $workspace})
SET a.id = a.id
WITH a
OPTIONAL MATCH (who:Character {id: $subject, workspace: $workspace})
OPTIONAL MATCH (thing:Reference {id: $subject, workspace: $workspace})
OPTIONAL MATCH (seen:Shot {id: $subject, workspace: $workspace})
FOREACH (n IN [x IN [who, thing, seen] WHERE x IS NOT NULL] | SET n.id = n.id)
WITH a
MATCH (f:Asset {workspace: $workspace, subject: $subject}) WHERE f.id > '' AND f.stack = f.id
RETURN f.id AS id, f.likeness AS likeness

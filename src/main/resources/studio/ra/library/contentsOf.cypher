// a page of a workspace's stills as the store has to have them, deleted ones too: they can be restored
MATCH (a:Asset {workspace: $workspace}) WHERE a.id > $after
WITH a ORDER BY a.workspace, a.id LIMIT $limit
RETURN a.id AS id, a.sha256 AS sha256, a.bytes AS bytes ORDER BY a.id

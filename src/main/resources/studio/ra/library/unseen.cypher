// of the studio: stills that lie on no stack yet, in order of making; all workspaces
MATCH (a:Asset) WHERE a.id > $after AND a.stack IS NULL
RETURN a.id AS id, a.workspace AS workspace, a.subject AS subject, a.sha256 AS sha256 ORDER BY a.id LIMIT $limit

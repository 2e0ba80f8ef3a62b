// of the studio: stills whose words have no meaning yet, in order of making; all workspaces
MATCH (a:Asset) WHERE a.id > $after AND trim(coalesce(a.brief, a.prompt, '')) <> '' AND NOT EXISTS { (a)-[:MEANS]->(:Meaning) }
RETURN a.id AS id, a.workspace AS workspace, coalesce(a.brief, a.prompt) AS words ORDER BY a.id LIMIT $limit

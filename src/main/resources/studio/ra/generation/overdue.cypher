// of the studio: drawings of all workspaces that nobody knew the end of for so long
MATCH (g:Generation {state: 'unknown'}) WHERE g.endedAt < datetime() - duration({hours: $hours})
RETURN g.id AS id, g.workspace AS workspace ORDER BY id LIMIT $limit

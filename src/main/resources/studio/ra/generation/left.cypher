// of the studio: drawings of this store, whose ever they are, that nobody works on: queued ones, and those whose lease has run out
MATCH (g:Generation) WHERE g.state IN ['queued', 'drawing']
WITH g WHERE g.store = $store AND (g.state = 'queued' OR g.lease < datetime())
RETURN g.id AS id, g.provider AS provider, g.workspace AS workspace ORDER BY g.id LIMIT $limit

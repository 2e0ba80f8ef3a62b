// a page of saved searches, in order of making
MATCH (s:Search {workspace: $workspace}) WHERE s.id > $after
RETURN s.id AS id, s.name AS name, s.query AS query, s.at AS at ORDER BY s.workspace, s.id LIMIT $limit

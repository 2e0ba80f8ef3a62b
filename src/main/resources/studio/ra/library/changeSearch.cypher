// changes a saved search
MATCH (s:Search {id: $id, workspace: $workspace})
SET s.name = $name, s.query = $query
RETURN s.id AS id, s.name AS name, s.query AS query, s.at AS at

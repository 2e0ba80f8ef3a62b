// saves what is looked for again and again
CREATE (s:Search {id: $id, workspace: $workspace, name: $name, query: $query, by: $by, at: $at})
RETURN s.id AS id, s.name AS name, s.query AS query, s.at AS at

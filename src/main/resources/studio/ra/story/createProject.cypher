// a new project
CREATE (p:Project) SET p = $row
RETURN properties(p) AS project

// a new project
CREATE (p:Project) SET p = $row, p.workspace = $workspace
RETURN properties(p) AS project

// adds a warning to the decision of a drawing that went another way than decided
MATCH (g:Generation {id: $generation, workspace: $workspace})-[:ROUTED_BY]->(d:Decision)
SET d.warnings = d.warnings + $warning

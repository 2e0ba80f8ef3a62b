// what a project has cost here, by model
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
OPTIONAL MATCH (b:Account {id: p.id})
CALL (p) {
  MATCH (g:Generation {project: p.id, workspace: $workspace})<-[:WAS_GENERATED_BY]-(s:Asset) WHERE g.importedAt IS NULL
  WITH s.model AS model, sum(s.credits) AS credits, count(s) AS stills ORDER BY credits DESC
  RETURN collect({model: model, credits: credits, stills: stills}) AS models
}
RETURN coalesce(b.spent, 0) AS spent, coalesce(b.held, 0) AS held, p.budget AS budget, models

// the projects of a workspace's entries: what their accounts say beside what their drawings hold and spent
MATCH (e:Entry {workspace: $workspace}) WHERE e.id > '' AND e.project IS NOT NULL
WITH DISTINCT e.project AS id
OPTIONAL MATCH (p:Project {id: id, workspace: $workspace})
OPTIONAL MATCH (a:Account {id: p.id})
CALL (id) {
  MATCH (g:Generation {project: id, workspace: $workspace})
  RETURN sum(g.held) AS holding, sum(g.spent) AS paid
}
RETURN id, coalesce(a.held, 0) AS held, coalesce(a.spent, 0) AS spent, holding, paid

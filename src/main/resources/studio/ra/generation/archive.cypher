// drawings that are to travel, with what they used, who drew, what they went by and what they cost so far, here or where they came from
UNWIND $ids AS id
MATCH (g:Generation {id: id, workspace: $workspace})
RETURN properties(g) AS generation, coalesce(g.paid, CASE WHEN g.endedAt IS NULL THEN g.due ELSE g.spent END) AS credits,
  COLLECT { MATCH (g)-[:USED]->(a:Asset) RETURN a.id ORDER BY a.id } AS used,
  COLLECT { MATCH (g)-[:WAS_ASSOCIATED_WITH]->(m:Model) RETURN m.id ORDER BY m.id } AS models,
  [(g)-[:ROUTED_BY]->(d:Decision) | d.id][0] AS decision
ORDER BY g.id

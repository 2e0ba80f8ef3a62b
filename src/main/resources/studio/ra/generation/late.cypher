// the truth about an attempt whose drawing was over before it; one that another studio goes on with is that studio's to end
MATCH (t:Attempt {id: $attempt, workspace: $workspace}) WHERE t.outcome IS NULL
MATCH (g:Generation {id: $generation, workspace: $workspace}) WHERE NOT g.state IN ['queued', 'drawing']
SET t += $outcome

// the takes of a project's stills no longer bear on what is decided; they stay on record
MATCH (p:Project {id: $project, workspace: $workspace}) WHERE p.deletedAt IS NULL
OPTIONAL MATCH (t:Take {workspace: $workspace})-[:OF]->(a:Asset) WHERE t.id > '' AND a.project = $project AND t.forgottenAt IS NULL
SET t.forgottenAt = $at
RETURN p.id AS project, count(t) AS takes

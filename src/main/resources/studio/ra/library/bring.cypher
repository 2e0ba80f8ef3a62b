// stills that come with a project: what they show, what drew them and what they descend from
UNWIND $stills AS still
CREATE (a:Asset) SET a = still.asset, a.workspace = $workspace
WITH a, still
OPTIONAL MATCH (who:Character {id: a.subject, workspace: $workspace})
OPTIONAL MATCH (thing:Reference {id: a.subject, workspace: $workspace})
OPTIONAL MATCH (seen:Shot {id: a.subject, workspace: $workspace})
OPTIONAL MATCH (drawing:Generation {id: a.generation, workspace: $workspace})
FOREACH (n IN CASE WHEN drawing IS NULL THEN [] ELSE [drawing] END | CREATE (a)-[:WAS_GENERATED_BY]->(n))
FOREACH (n IN [x IN [who, thing, seen] WHERE x IS NOT NULL] | CREATE (a)-[:DEPICTS]->(n))
WITH collect({from: still.parent, how: still.how, still: a}) AS brought
UNWIND brought AS each
WITH each.from AS from, each.how AS how, each.still AS a WHERE from IS NOT NULL
MATCH (parent:Asset {id: from, workspace: $workspace})
CREATE (a)-[:WAS_DERIVED_FROM {how: how}]->(parent)

// stills by their ids
UNWIND $ids AS id
MATCH (a:Asset {id: id, workspace: $workspace})
OPTIONAL MATCH (a)-[from:WAS_DERIVED_FROM]->(parent:Asset)
RETURN properties(a) AS asset, parent.id AS parent, from.how AS relation

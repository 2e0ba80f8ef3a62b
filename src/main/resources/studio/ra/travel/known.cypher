// what a key brought
MATCH (j:Journey {workspace: $workspace, key: $key})
RETURN properties(j) AS journey

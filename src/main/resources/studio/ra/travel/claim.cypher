// takes a key for an import, unless it is taken
MERGE (j:Journey {workspace: $workspace, key: $key})
ON CREATE SET j += $row
RETURN properties(j) AS journey

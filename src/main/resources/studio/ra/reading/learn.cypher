// keeps the heads a workspace learned; the same weights are kept once
MERGE (h:Heads {workspace: $workspace, version: $version})
ON CREATE SET h += $heads
WITH h
OPTIONAL MATCH (:Reader {id: $workspace})-[:READS_WITH]->(now:Heads)
RETURN h {.*, weights: null} AS heads, now.version AS current

// a page of a workspace's own heads, newest first, and the version that is current; one row where there are none
OPTIONAL MATCH (:Reader {id: $workspace})-[:READS_WITH]->(now:Heads)
OPTIONAL MATCH (h:Heads {workspace: $workspace}) WHERE h.id < $after
WITH now, h ORDER BY h.id DESC LIMIT $limit
RETURN now.version AS current, CASE WHEN h IS NULL THEN null ELSE h {.*, weights: null} END AS heads

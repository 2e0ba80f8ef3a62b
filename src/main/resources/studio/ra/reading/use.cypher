// makes a version, one of the workspace's own or one that was shipped, what its briefs are read with
OPTIONAL MATCH (own:Heads {workspace: $workspace, version: $version})
OPTIONAL MATCH (shipped:Heads {id: $version, shipped: true})
WITH coalesce(own, shipped) AS h WHERE h IS NOT NULL
MERGE (r:Reader {id: $workspace})
SET r.at = $at
WITH h, r
CALL (r) {
  OPTIONAL MATCH (r)-[former:READS_WITH]->(:Heads)
  DELETE former
}
CREATE (r)-[:READS_WITH]->(h)
RETURN h {.*, weights: null} AS heads

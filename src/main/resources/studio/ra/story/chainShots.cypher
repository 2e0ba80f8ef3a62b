// chains a scene's shots anew; the caller holds the scene's lock and names every shot
MATCH (s:Scene {id: $scene, workspace: $workspace})
CALL (s) {
  MATCH (s)-[:HAS_SHOT]->(:Shot)-[former:NEXT]->(:Shot)
  DELETE former
}
WITH s
UNWIND range(0, size($order) - 2) AS i
MATCH (before:Shot {id: $order[i], workspace: $workspace})
MATCH (after:Shot {id: $order[i + 1], workspace: $workspace})
CREATE (before)-[:NEXT]->(after)

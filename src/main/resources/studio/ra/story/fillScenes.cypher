// the shots of scenes that were just added and have none yet
UNWIND $scenes AS scene
MATCH (s:Scene {id: scene.id, workspace: $workspace})
CALL (s, scene) {
  UNWIND scene.shots AS row
  CREATE (s)-[:HAS_SHOT]->(n:Shot {id: row.id, workspace: $workspace, description: row.description, shotType: row.shotType, motion: row.motion,
    hero: row.hero, createdAt: row.createdAt})
  SET n += row.stated
  RETURN collect(n) AS chain
}
CALL (chain) {
  UNWIND range(0, size(chain) - 2) AS i
  WITH chain[i] AS before, chain[i + 1] AS after
  CREATE (before)-[:NEXT]->(after)
}
CALL (chain, scene) {
  UNWIND range(0, size(chain) - 1) AS i
  WITH chain[i] AS n, scene.shots[i] AS row
  UNWIND range(0, size(row.characters) - 1) AS place
  MATCH (c:Character {id: row.characters[place], workspace: $workspace})
  CREATE (c)-[:APPEARS_IN {place: place}]->(n)
}
CALL (chain, scene) {
  UNWIND range(0, size(chain) - 1) AS i
  WITH chain[i] AS n, scene.shots[i] AS row
  UNWIND range(0, size(row.references) - 1) AS place
  MATCH (r:Reference {id: row.references[place], workspace: $workspace})
  CREATE (r)-[:APPEARS_IN {place: place}]->(n)
}

// what a still that comes in is to show, the project at home of it, and the project asked for
OPTIONAL MATCH (asked:Project {id: $project, workspace: $workspace}) WHERE asked.deletedAt IS NULL
OPTIONAL MATCH (who:Character {id: $id, workspace: $workspace}) WHERE who.deletedAt IS NULL
OPTIONAL MATCH (thing:Reference {id: $id, workspace: $workspace}) WHERE thing.deletedAt IS NULL
OPTIONAL MATCH (shot:Shot {id: $id, workspace: $workspace}) WHERE shot.deletedAt IS NULL
OPTIONAL MATCH (scene:Scene)-[:HAS_SHOT]->(shot) WHERE scene.deletedAt IS NULL
WITH asked, coalesce(scene, who, thing) AS part, CASE WHEN scene IS NULL THEN coalesce(who, thing) ELSE shot END AS subject
OPTIONAL MATCH (p:Project)-[:HAS_SCENE|CASTS|HAS_REFERENCE]->(part) WHERE p.deletedAt IS NULL
WITH asked, subject, p ORDER BY p.id LIMIT 1
RETURN asked.id AS project, CASE WHEN p IS NULL THEN null ELSE labels(subject)[0] END AS kind, p.id AS home

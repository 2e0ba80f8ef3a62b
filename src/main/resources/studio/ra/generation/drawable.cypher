// the shots of a scene
MATCH (scene:Scene {id: $scene, workspace: $workspace}) WHERE scene.deletedAt IS NULL
MATCH (p:Project)-[:HAS_SCENE]->(scene) WHERE p.deletedAt IS NULL
OPTIONAL MATCH (scene)-[:HAS_SHOT]->(shot:Shot) WHERE shot.deletedAt IS NULL
WITH scene, shot ORDER BY shot.id
RETURN scene.id AS id, collect(shot.id) AS shots

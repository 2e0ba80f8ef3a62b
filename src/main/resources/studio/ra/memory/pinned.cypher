// sets a standing wish on a workspace, a project or a scene that is there
OPTIONAL MATCH (p:Project {id: $target, workspace: $workspace}) WHERE $scope = 'project' AND p.deletedAt IS NULL
OPTIONAL MATCH (s:Scene {id: $target, workspace: $workspace}) WHERE $scope = 'scene' AND s.deletedAt IS NULL
WITH coalesce(p, s) AS found WHERE found IS NOT NULL OR $target = $workspace AND $scope IN ['workspace', 'temporary']
MERGE (pin:Pin {workspace: $workspace, scope: $scope, target: $target})
SET pin.model = $model, pin.left = $left, pin.at = $at, pin.by = $by
RETURN properties(pin) AS pin

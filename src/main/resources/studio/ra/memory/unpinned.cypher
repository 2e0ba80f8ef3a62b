// takes a standing wish away
MATCH (pin:Pin {workspace: $workspace, scope: $scope, target: $target})
DELETE pin
RETURN 1 AS gone

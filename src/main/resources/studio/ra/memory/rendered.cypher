// a temporary pin has one render less, and ends with its last
MATCH (pin:Pin {workspace: $workspace, scope: 'temporary', target: $workspace}) WHERE pin.model = $model
SET pin.left = pin.left - 1
WITH pin WHERE pin.left <= 0
DELETE pin

// the standing wishes of a workspace
MATCH (pin:Pin {workspace: $workspace}) WHERE pin.scope > '' AND pin.target > ''
RETURN properties(pin) AS pin ORDER BY pin.scope, pin.target

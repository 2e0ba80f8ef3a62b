// the weights of a version, one of the workspace's own or one that was shipped
OPTIONAL MATCH (own:Heads {workspace: $workspace, version: $version})
OPTIONAL MATCH (shipped:Heads {id: $version, shipped: true})
RETURN coalesce(own.weights, shipped.weights) AS weights

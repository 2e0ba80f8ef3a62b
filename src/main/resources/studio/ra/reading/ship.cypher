// has the heads that came with the studio in the graph, for all workspaces
MERGE (h:Heads {id: $id, shipped: true})
ON CREATE SET h += $heads
RETURN h {.*, weights: null} AS heads

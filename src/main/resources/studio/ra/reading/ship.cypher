// has the heads that came with the studio in the graph, for all workspaces
MERGE (h:Heads {id: $id})
ON CREATE SET h += $heads, h.shipped = true
RETURN h {.*, weights: null} AS heads

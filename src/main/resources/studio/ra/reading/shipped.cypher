// the heads that came with the studio, if they are in the graph
MATCH (h:Heads {id: $id, shipped: true})
RETURN h {.*, weights: null} AS heads

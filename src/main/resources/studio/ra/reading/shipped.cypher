// the heads that came with the studio, if they are in the graph
MATCH (h:Heads {id: $id})
RETURN h {.*, weights: null} AS heads

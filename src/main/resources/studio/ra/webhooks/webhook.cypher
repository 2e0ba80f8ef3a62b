// one webhook of a workspace
MATCH (w:Webhook {id: $id, workspace: $workspace})
CALL (w) {
  MATCH (d:Delivery {webhook: w.id, workspace: $workspace, state: 'waiting'}) WHERE d.dueAt IS NOT NULL
  RETURN count(d) AS waiting
}
CALL (w) {
  MATCH (d:Delivery {webhook: w.id, workspace: $workspace, state: 'dead'}) WHERE d.dueAt IS NOT NULL
  RETURN count(d) AS dead
}
RETURN properties(w) AS webhook, waiting, dead

// the webhooks of a workspace in the order of their making, with how many deliveries wait and how many were given up
MATCH (w:Webhook {workspace: $workspace}) WHERE w.id > $after
WITH w ORDER BY w.id LIMIT $limit
CALL (w) {
  MATCH (d:Delivery {webhook: w.id, workspace: $workspace, state: 'waiting'}) WHERE d.dueAt IS NOT NULL
  RETURN count(d) AS waiting
}
CALL (w) {
  MATCH (d:Delivery {webhook: w.id, workspace: $workspace, state: 'dead'}) WHERE d.dueAt IS NOT NULL
  RETURN count(d) AS dead
}
RETURN properties(w) AS webhook, waiting, dead ORDER BY w.id

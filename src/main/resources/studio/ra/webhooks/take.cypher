// takes the delivery that is due the longest at a webhook; until its lease is over it is due to nobody else. It is looked at again under its lock
MATCH (w:Webhook {id: $webhook, workspace: $workspace, key: $key})
CALL (w) {
  MATCH (d:Delivery {webhook: w.id, workspace: $workspace, state: 'waiting'}) WHERE d.dueAt <= datetime()
  RETURN d.id AS first ORDER BY d.dueAt, d.id LIMIT 1
}
MATCH (taken:Delivery {id: first, workspace: $workspace})
SET taken.touchedAt = datetime()
WITH w, taken WHERE taken.state = 'waiting' AND taken.dueAt <= datetime()
SET taken.attempts = taken.attempts + 1, taken.fence = taken.fence + 1, taken.dueAt = datetime() + duration({seconds: $lease})
RETURN properties(taken) AS delivery, w.url AS url, w.secret AS secret

// what was and is to be delivered to a webhook, newest first
MATCH (w:Webhook {id: $webhook, workspace: $workspace})
OPTIONAL MATCH (d:Delivery {webhook: w.id, workspace: $workspace}) WHERE d.id < $after AND ($state IS NULL OR d.state = $state)
WITH w, d ORDER BY d.id DESC LIMIT $limit
RETURN collect(properties(d)) AS deliveries, count(w) AS webhooks

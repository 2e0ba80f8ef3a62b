// of the studio: the webhooks whose secret this studio can open and at which something is due
MATCH (w:Webhook {key: $key})
CALL (w) {
  MATCH (d:Delivery {webhook: w.id, state: 'waiting'}) WHERE d.dueAt <= datetime()
  RETURN d.id AS first LIMIT 1
}
RETURN w.id AS id, w.workspace AS workspace

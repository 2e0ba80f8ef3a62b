// the outbox: a delivery for each webhook that wants such events, in the transaction of what it tells of
MATCH (w:Webhook {workspace: $workspace}) WHERE w.id > '' AND $type IN w.events
CREATE (d:Delivery {id: $event + '.' + w.id, workspace: $workspace, webhook: w.id, event: $event, type: $type, body: $body, state: 'waiting', attempts: 0,
  fence: 0, at: $at, dueAt: datetime()})-[:TO]->(w)

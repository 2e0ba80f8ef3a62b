// forgets a webhook, its secret and what was or is to be delivered to it
MATCH (w:Webhook {id: $id, workspace: $workspace})
OPTIONAL MATCH (d:Delivery)-[:TO]->(w)
WITH w, collect(d) AS deliveries
FOREACH (d IN deliveries | DETACH DELETE d)
DETACH DELETE w
RETURN true AS removed

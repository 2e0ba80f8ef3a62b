// sends a delivery that is over once more, with the id of its event; one that waits is left as it is
MATCH (d:Delivery {id: $id, workspace: $workspace, webhook: $webhook})
SET d.touchedAt = datetime()
WITH d, d.state <> 'waiting' AS again
FOREACH (_ IN CASE WHEN again THEN [1] ELSE [] END | SET d.state = 'waiting', d.attempts = 0, d.dueAt = datetime() REMOVE d.status, d.cause)
RETURN again, properties(d) AS delivery

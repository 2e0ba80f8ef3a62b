// writes down how an attempt ended, unless another studio has taken the delivery since; $later is when it is tried again or, once it is over, forgotten
MATCH (d:Delivery {id: $id, workspace: $workspace})
SET d.touchedAt = datetime()
WITH d WHERE d.fence = $fence AND d.state = 'waiting'
SET d.state = $state, d.status = $status, d.cause = $cause, d.triedAt = datetime(), d.dueAt = datetime() + duration({milliseconds: $later})
RETURN d.id AS id

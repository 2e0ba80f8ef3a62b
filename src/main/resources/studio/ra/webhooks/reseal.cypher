// gives a webhook the same secret sealed with another key, unless it was given another secret since; the first SET takes its lock before it is looked at
MATCH (w:Webhook {id: $webhook, workspace: $workspace})
SET w.id = w.id
WITH w WHERE w.secret = $former
SET w.secret = $secret, w.key = $key

// adds a webhook, or changes the one of this address where that is asked for; at most $most are in a workspace. The claim on the address takes its lock first
MERGE (w:Webhook {workspace: $workspace, url: $url})
ON CREATE SET w.id = $id, w.createdAt = $at
WITH w, w.id = $id AS fresh
CALL (w) {
  MATCH (o:Webhook {workspace: $workspace}) WHERE o.id > ''
  RETURN count(o) AS there
}
WITH w, fresh, there, fresh AND there <= $most OR NOT fresh AND $change AS kept
FOREACH (_ IN CASE WHEN kept THEN [1] ELSE [] END | SET w.events = $events, w.secret = $secret, w.key = $key, w.by = $by)
FOREACH (_ IN CASE WHEN fresh AND NOT kept THEN [1] ELSE [] END | DELETE w)
RETURN fresh, kept, CASE WHEN kept THEN properties(w) END AS webhook

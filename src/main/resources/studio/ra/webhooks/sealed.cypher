// of the studio: the webhooks whose secret is sealed with a key that is replaced
MATCH (w:Webhook {key: $key})
RETURN w.id AS id, w.workspace AS workspace, w.url AS url, w.secret AS secret ORDER BY id

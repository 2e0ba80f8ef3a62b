CREATE CONSTRAINT webhook_id FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT webhook_url FOR (n:Webhook) REQUIRE (n.workspace, n.url) IS UNIQUE;
CREATE INDEX webhook_workspace FOR (n:Webhook) ON (n.workspace, n.id);
CREATE INDEX webhook_key FOR (n:Webhook) ON (n.key);
CREATE CONSTRAINT delivery_id FOR (n:Delivery) REQUIRE n.id IS UNIQUE;
CREATE INDEX delivery_due FOR (n:Delivery) ON (n.webhook, n.state, n.dueAt);
CREATE INDEX delivery_page FOR (n:Delivery) ON (n.webhook, n.id);

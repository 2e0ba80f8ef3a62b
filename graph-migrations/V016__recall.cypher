CREATE INDEX decision_pinned FOR (n:Decision) ON (n.workspace, n.pinScope, n.id);
DROP INDEX decision_pins IF EXISTS;

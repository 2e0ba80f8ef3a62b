CREATE INDEX decision_page FOR (n:Decision) ON (n.workspace, n.id);

CREATE INDEX decision_page FOR (n:Decision) ON (n.workspace, n.id);
CREATE CONSTRAINT catalogue_id FOR (n:Catalogue) REQUIRE n.id IS UNIQUE;

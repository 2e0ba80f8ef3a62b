CREATE CONSTRAINT correction_id FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correction_key FOR (n:Correction) REQUIRE (n.workspace, n.key) IS UNIQUE;
CREATE INDEX correction_page FOR (n:Correction) ON (n.workspace, n.id);
CREATE CONSTRAINT heads_id FOR (n:Heads) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT heads_version FOR (n:Heads) REQUIRE (n.workspace, n.version) IS UNIQUE;
CREATE INDEX heads_page FOR (n:Heads) ON (n.workspace, n.id);
CREATE CONSTRAINT reader_id FOR (n:Reader) REQUIRE n.id IS UNIQUE;

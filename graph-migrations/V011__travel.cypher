CREATE CONSTRAINT journey_key FOR (n:Journey) REQUIRE (n.workspace, n.key) IS UNIQUE;

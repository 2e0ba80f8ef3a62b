CREATE CONSTRAINT tally_key FOR (n:Tally) REQUIRE (n.workspace, n.model, n.style, n.shotType) IS UNIQUE;
CREATE INDEX tally_workspace FOR (n:Tally) ON (n.workspace);
CREATE CONSTRAINT daily_key FOR (n:Daily) REQUIRE (n.workspace, n.day, n.model) IS UNIQUE;
CREATE INDEX take_forgotten FOR (n:Take) ON (n.forgottenAt);

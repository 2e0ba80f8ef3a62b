CREATE CONSTRAINT trial_model FOR (n:Trial) REQUIRE (n.workspace, n.model) IS UNIQUE;

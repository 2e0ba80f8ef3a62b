CREATE CONSTRAINT meaning_id FOR (n:Meaning) REQUIRE n.id IS UNIQUE;
CREATE INDEX meaning_workspace FOR (n:Meaning) ON (n.workspace);
CREATE VECTOR INDEX meaning_vector FOR (n:Meaning) ON (n.vector) OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
CREATE INDEX asset_stack FOR (n:Asset) ON (n.workspace, n.stack, n.id);
CREATE INDEX asset_subject FOR (n:Asset) ON (n.workspace, n.subject, n.id);
CREATE CONSTRAINT search_id FOR (n:Search) REQUIRE n.id IS UNIQUE;
CREATE INDEX search_page FOR (n:Search) ON (n.workspace, n.id);

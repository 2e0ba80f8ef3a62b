// the rows that were put to the test, with the verdict of a workspace; one that had decided nothing before has nothing to wait for
MATCH (m:Model) WHERE m.id > '' AND m.trial IS NOT NULL
OPTIONAL MATCH (t:Trial {workspace: $workspace, model: m.id}) WHERE t.trial = m.trial
RETURN m.id AS model, properties(t) AS verdict, t IS NULL AND EXISTS { MATCH (d:Decision {workspace: $workspace}) WHERE d.id < m.trial AND d.importedAt IS NULL } AS pending,
  m.novel IS NOT NULL AND NOT EXISTS { MATCH (any:Trial {workspace: $workspace, model: m.id}) }
    AND EXISTS { MATCH (d:Decision {workspace: $workspace}) WHERE d.id < m.novel AND d.importedAt IS NULL } AS untried

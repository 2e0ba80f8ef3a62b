// a quote as it was given
MATCH (d:Decision {id: $id, workspace: $workspace}) WHERE d.importedAt IS NULL
RETURN d.purpose AS purpose, d.subject AS subject, d.count AS count, d.credits AS credits, d.expiresAt AS expiresAt

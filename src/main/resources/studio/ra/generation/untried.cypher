// of the studio: rows that are not through yet, with workspaces that had decided before and have no verdict on them
MATCH (m:Model) WHERE m.id > '' AND m.trial <> coalesce(m.tried, '')
CALL (m) {
  MATCH (a:Account) WHERE a.id > '' AND a.kind = 'workspace'
    AND EXISTS { MATCH (d:Decision {workspace: a.id}) WHERE d.id < m.trial AND d.importedAt IS NULL }
    AND NOT EXISTS { MATCH (t:Trial {workspace: a.id, model: m.id}) WHERE t.trial = m.trial }
  WITH a ORDER BY a.id LIMIT $limit
  RETURN collect(a.id) AS workspaces
}
RETURN properties(m) AS model, m.trial AS trial, workspaces

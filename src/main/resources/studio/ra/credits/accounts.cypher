// the workspaces that have an account
MATCH (a:Account) WHERE a.id > '' AND a.kind = 'workspace'
RETURN a.id AS workspace ORDER BY workspace

// of the studio: the workspaces that have an account, whose books are proved at each start
MATCH (a:Account) WHERE a.id > '' AND a.kind = 'workspace'
RETURN a.id AS workspace ORDER BY workspace

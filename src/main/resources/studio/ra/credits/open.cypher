// opens a workspace's account; answers whether this call did, for its first grant
MERGE (a:Account {id: $workspace})
ON CREATE SET a.kind = 'workspace', a.issued = 0, a.available = 0, a.held = 0, a.spent = 0, a.entries = 0, a.openedBy = $entry
RETURN a.openedBy = $entry AND a.entries = 0 AS fresh

// opens a workspace's account once, with its first grant
MERGE (a:Account {id: $workspace})
ON CREATE SET a.kind = 'workspace', a.available = 0, a.held = 0, a.spent = 0, a.openedBy = $entry
WITH a WHERE a.openedBy = $entry AND $start > 0
SET a.available = $start
CREATE (:Entry {id: $entry, workspace: $workspace, at: $at, kind: 'grant', amount: $start, note: 'to begin with'})-[:ON]->(a)

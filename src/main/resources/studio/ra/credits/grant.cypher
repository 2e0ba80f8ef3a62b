// adds credits to a workspace
MATCH (a:Account {id: $workspace})
SET a.available = a.available + $amount
CREATE (:Entry {id: $entry, workspace: $workspace, at: $at, kind: 'grant', amount: $amount, note: $note})-[:ON]->(a)
RETURN a.available AS available, a.held AS held, a.spent AS spent

// forgets a saved search; it is only a question, and no still hangs on it
MATCH (s:Search {id: $id, workspace: $workspace})
DELETE s
RETURN count(*) AS removed

// of the studio: when, in all workspaces, the oldest order began whose answer is not written down: its bytes may lie in the store already
MATCH (g:Generation {state: 'drawing'})-[:ATTEMPTED]->(t:Attempt) USING INDEX g:Generation(state) WHERE t.outcome IS NULL
RETURN min(t.startedAt) AS since

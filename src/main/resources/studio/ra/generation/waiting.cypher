// of the studio: how many drawings of all workspaces wait for each provider
MATCH (g:Generation {state: 'queued'}) WHERE g.provider IN $providers
RETURN g.provider AS provider, count(g) AS waiting

// what a workspace has
MATCH (a:Account {id: $workspace})
RETURN a.issued AS issued, a.available AS available, a.held AS held, a.spent AS spent

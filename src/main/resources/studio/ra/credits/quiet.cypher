// takes the account's lock and changes nothing: who posts lets go of it only when all of the entry can be read. A kind never changes
MATCH (a:Account {id: $workspace})
SET a.kind = a.kind

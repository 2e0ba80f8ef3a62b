// a workspace's balance beside what its entries and open drawings say; the SET takes the account's lock, so that nothing moves until all is compared
MATCH (a:Account {id: $workspace})
SET a.touchedAt = $at
WITH a
CALL (a) {
  MATCH (e:Entry {workspace: a.id}) WHERE e.id > ''
  RETURN count(e) AS entries, sum(e.amount) AS booked, sum(CASE e.kind WHEN 'grant' THEN e.amount ELSE 0 END) AS granted
}
CALL (a) {
  MATCH (g:Generation) WHERE g.state IN ['queued', 'drawing', 'unknown'] AND g.workspace = a.id
  RETURN sum(g.held) AS holding
}
RETURN a.available AS available, a.held AS held, a.spent AS spent, entries, booked, granted, holding

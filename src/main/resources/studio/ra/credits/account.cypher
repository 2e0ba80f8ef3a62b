// a workspace's balances beside what the legs of its entries and its open drawings say; the SET takes the account's lock, so that nothing moves until all is
// compared. The lowest that ever was available is looked for in the order of the numbers, which were given under that lock
MATCH (a:Account {id: $workspace})
SET a.touchedAt = $at
WITH a
CALL (a) {
  MATCH (e:Entry {workspace: $workspace}) WHERE e.id > ''
  WITH e ORDER BY e.number
  WITH collect(e) AS posted
  RETURN size(posted) AS entries, reduce(last = 0, e IN posted | CASE WHEN e.number = last + 1 THEN last + 1 ELSE last END) AS numbered,
    {issued: reduce(sum = 0, e IN posted | sum + coalesce(e.issued, 0)), available: reduce(sum = 0, e IN posted | sum + coalesce(e.available, 0)),
     held: reduce(sum = 0, e IN posted | sum + coalesce(e.held, 0)), spent: reduce(sum = 0, e IN posted | sum + coalesce(e.spent, 0))} AS booked,
    reduce(run = {sum: 0, low: 0}, e IN posted | {sum: run.sum + coalesce(e.available, 0),
      low: CASE WHEN run.sum + coalesce(e.available, 0) < run.low THEN run.sum + coalesce(e.available, 0) ELSE run.low END}).low AS lowest,
    [e IN posted WHERE coalesce(e.issued + e.available + e.held + e.spent, 1) <> 0 |
      {id: e.id, sum: coalesce(e.issued, 0) + coalesce(e.available, 0) + coalesce(e.held, 0) + coalesce(e.spent, 0)}] AS lame
}
CALL (a) {
  MATCH (g:Generation) WHERE g.state IN ['queued', 'drawing', 'unknown'] AND g.workspace = $workspace
  RETURN sum(g.held) AS holding
}
RETURN a {.issued, .available, .held, .spent} AS account, a.entries AS counted, entries, numbered, booked, lowest, lame, holding

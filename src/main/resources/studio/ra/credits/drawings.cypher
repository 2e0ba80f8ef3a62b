// every drawing of a workspace's entries with what was booked for it
MATCH (e:Entry {workspace: $workspace}) WHERE e.id > '' AND e.generation IS NOT NULL
WITH e.generation AS id, sum(CASE e.kind WHEN 'hold' THEN 1 ELSE 0 END) AS holds, sum(CASE e.kind WHEN 'hold' THEN e.held ELSE 0 END) AS put,
  sum(CASE WHEN e.kind IN ['settle', 'release'] THEN 1 ELSE 0 END) AS ends, sum(e.held) AS left, sum(e.spent) AS gone
OPTIONAL MATCH (g:Generation {id: id, workspace: $workspace})
CALL (g) {
  MATCH (g)<-[:WAS_GENERATED_BY]-(a:Asset)
  RETURN sum(a.credits) AS worth
}
WITH id, g, holds, put, ends, left, gone, worth, g.state IN ['queued', 'drawing', 'unknown'] AS open
WITH *, CASE
  WHEN g IS NULL THEN 'missing'
  WHEN holds <> 1 THEN 'holds'
  WHEN open AND ends <> 0 THEN 'open'
  WHEN open AND g.held <> put THEN 'held'
  WHEN NOT open AND ends <> 1 THEN 'ends'
  WHEN NOT open AND g.held <> 0 THEN 'held'
  WHEN NOT open AND left <> 0 THEN 'left'
  WHEN NOT open AND g.spent <> gone THEN 'spent'
  // only a decision charges for what never came
  WHEN NOT open AND (worth > g.spent OR worth < g.spent AND coalesce(g.resolved, '') <> 'spent') THEN 'worth'
END AS fault
WITH count(*) AS checked, [row IN collect(CASE WHEN fault IS NULL THEN NULL ELSE
  {id: id, fault: fault, state: g.state, holds: holds, ends: ends, put: put, left: left, gone: gone, open: open, held: g.held, spent: g.spent, worth: worth} END) | row] AS flawed
RETURN checked, flawed

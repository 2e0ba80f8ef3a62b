// the stacks that stills lie on and their members, newest first; who is alone is left out
UNWIND $ids AS id
MATCH (a:Asset {id: id, workspace: $workspace}) WHERE a.stack IS NOT NULL
CALL (a) {
  MATCH (b:Asset {workspace: $workspace, stack: a.stack})
  WHERE b.id > '' AND CASE WHEN $state IS NULL THEN b.state <> 'deleted' ELSE b.state = $state END
  WITH b.id AS member ORDER BY member DESC
  RETURN collect(member) AS members
}
WITH a, members WHERE size(members) > 1
RETURN a.id AS id, a.stack AS stack, size(members) AS count, members[..$most] AS members

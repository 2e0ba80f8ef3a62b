// the newest corrections that teach, the oldest of them first
MATCH (c:Correction {workspace: $workspace}) WHERE c.id > '' AND c.teaches
WITH c ORDER BY c.id DESC LIMIT $limit
WITH c ORDER BY c.id
RETURN c.text AS text, c.axis AS axis, c.label AS label

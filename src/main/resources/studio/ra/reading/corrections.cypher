// a page of a workspace's corrections, newest first
MATCH (c:Correction {workspace: $workspace}) WHERE c.id < $after
RETURN c.id AS id, c.text AS text, c.purpose AS purpose, c.axis AS axis, c.label AS label, c.read AS read, c.source AS source, c.teaches AS teaches, c.at AS at
ORDER BY c.workspace DESC, c.id DESC LIMIT $limit

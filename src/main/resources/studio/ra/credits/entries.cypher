// a page of a workspace's ledger, newest first
MATCH (e:Entry {workspace: $workspace}) WHERE e.id < $after
RETURN e.id AS id, e.at AS at, e.kind AS kind, e {.issued, .available, .held, .spent} AS legs, e.generation AS generation, e.project AS project, e.note AS note
ORDER BY e.workspace DESC, e.id DESC LIMIT $limit

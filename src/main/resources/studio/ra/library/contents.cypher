// the bytes of stills
UNWIND $ids AS id
MATCH (a:Asset {id: id, workspace: $workspace}) WHERE a.state <> 'deleted'
RETURN a.id AS id, a.sha256 AS sha256

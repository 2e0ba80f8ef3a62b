// of the studio: which of these bytes a still holds, deleted or not, in whatever workspace: bytes are nobody's own
UNWIND $hashes AS sha256
MATCH (a:Asset {sha256: sha256})
RETURN DISTINCT sha256

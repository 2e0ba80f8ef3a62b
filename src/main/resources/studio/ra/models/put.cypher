// adds or replaces a row of the catalogue; when it came, and its last trial, stay unless there is a new one
MERGE (m:Model {id: $id})
WITH m, m.novel AS novel, m.trial AS trial, m.tried AS tried
SET m = $row, m.novel = coalesce($novel, novel), m.trial = coalesce($trial, trial), m.tried = tried

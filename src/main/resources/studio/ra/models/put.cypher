// adds or replaces a row of the catalogue; when it came, and its last trial, stay unless there is a new one
MERGE (m:Model {id: $id})
WITH m, m.novel AS novel, m.trial AS trial, m.tried AS tried, m.trialAt AS at
SET m = $row, m.novel = coalesce($novel, novel), m.trial = coalesce($trial, trial), m.tried = tried,
  m.trialAt = CASE WHEN $trial IS NULL THEN at ELSE datetime() END

// no longer counts takes that are forgotten; each was counted as what it says, which is read under its lock
MATCH (t:Take {workspace: $workspace}) WHERE t.id > '' AND t.forgottenAt IS NOT NULL
SET t.id = t.id
WITH t, t.counted AS counted WHERE counted IS NOT NULL
SET t.counted = null
RETURN t.model AS model, coalesce(t.style, '') AS style, coalesce(t.shotType, '') AS shotType, toString(date(datetime({epochMillis: t.at.epochMillis}))) AS day,
  -sum(CASE t.verdict WHEN 'approved' THEN counted ELSE 0.0 END) AS approved, -sum(CASE t.verdict WHEN 'approved' THEN 0.0 ELSE counted END) AS rejected

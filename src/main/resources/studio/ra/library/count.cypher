// counts takes that are not counted yet, each as much as it will always count; the lock of each is taken before that is read
UNWIND $takes AS id
WITH DISTINCT id
MATCH (t:Take {id: id, workspace: $workspace})
SET t.id = t.id
WITH t WHERE t.counted IS NULL AND t.forgottenAt IS NULL AND t.model IS NOT NULL
SET t.counted = 2.0 ^ ((t.at.epochMillis - $epoch) / $half)
RETURN t.model AS model, coalesce(t.style, '') AS style, coalesce(t.shotType, '') AS shotType, toString(date(datetime({epochMillis: t.at.epochMillis}))) AS day,
  sum(CASE t.verdict WHEN 'approved' THEN t.counted ELSE 0.0 END) AS approved, sum(CASE t.verdict WHEN 'approved' THEN 0.0 ELSE t.counted END) AS rejected

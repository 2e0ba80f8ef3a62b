// takes from before V016, and such as came with a project, say of what they are
MATCH (t:Take)-[:OF]->(a:Asset) WHERE t.model IS NULL AND a.model IS NOT NULL
OPTIONAL MATCH (a)-[:WAS_GENERATED_BY]->(:Generation)-[:ROUTED_BY]->(d:Decision)
SET t.model = a.model, t.style = d.style, t.shotType = d.shotType;
// all of them are counted, each as much as its age says: twice as much for every 30 days since 2026 began
MATCH (t:Take) WHERE t.counted IS NULL AND t.forgottenAt IS NULL AND t.model IS NOT NULL
WITH t, CASE WHEN t.at > datetime() THEN datetime() ELSE t.at END AS at
SET t.counted = 2.0 ^ ((at.epochMillis - 1767225600000) / 2592000000.0)
WITH t.workspace AS workspace, t.model AS model, coalesce(t.style, '') AS style, coalesce(t.shotType, '') AS shotType, toString(date(datetime({epochMillis: at.epochMillis}))) AS day,
  sum(CASE t.verdict WHEN 'approved' THEN t.counted ELSE 0.0 END) AS approved, sum(CASE t.verdict WHEN 'approved' THEN 0.0 ELSE t.counted END) AS rejected
MERGE (y:Tally {workspace: workspace, model: model, style: style, shotType: shotType})
ON CREATE SET y.approved = 0.0, y.rejected = 0.0, y.overridden = 0.0
SET y.approved = y.approved + approved, y.rejected = y.rejected + rejected
MERGE (z:Daily {workspace: workspace, day: day, model: model})
ON CREATE SET z.approved = 0.0, z.rejected = 0.0
SET z.approved = z.approved + approved, z.rejected = z.rejected + rejected;
// so are drawings for which somebody wished for the model
MATCH (d:Decision)-[:CHOSE]->(m:Model) WHERE d.pinScope IS NOT NULL AND d.counted IS NULL AND EXISTS { (d)<-[:ROUTED_BY]-(:Generation) }
SET d.counted = 2.0 ^ ((d.createdAt.epochMillis - 1767225600000) / 2592000000.0)
WITH d.workspace AS workspace, m.id AS model, coalesce(d.style, '') AS style, coalesce(d.shotType, '') AS shotType, sum(d.counted) AS overridden
MERGE (y:Tally {workspace: workspace, model: model, style: style, shotType: shotType})
ON CREATE SET y.approved = 0.0, y.rejected = 0.0, y.overridden = 0.0
SET y.overridden = y.overridden + overridden;

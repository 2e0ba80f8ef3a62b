// of the studio: takes and drawn wishes of the last day that a studio before V018 left uncounted, or forgot and left counted, while it ran beside this one
CALL () {
  MATCH (t:Take) WHERE t.id > $since AND t.counted IS NULL AND t.forgottenAt IS NULL AND t.model IS NOT NULL
  RETURN t.workspace AS workspace, t.id AS take, null AS decision
  UNION ALL
  MATCH (d:Decision) WHERE d.id > $since AND d.pinScope IS NOT NULL AND d.counted IS NULL AND EXISTS { (d)<-[:ROUTED_BY]-(:Generation) } AND EXISTS { (d)-[:CHOSE]->(:Model) }
  RETURN d.workspace AS workspace, null AS take, d.id AS decision
  UNION ALL
  MATCH (t:Take) WHERE t.forgottenAt > $at AND t.counted IS NOT NULL
  RETURN t.workspace AS workspace, null AS take, null AS decision
}
RETURN workspace, collect(take) AS takes, collect(decision) AS decisions

// what bears on every drawing of a workspace: its judgments by model, style and kind of shot; how they went lately; the models; the balance; the heads its words are read with
CALL () {
  CALL () {
    MATCH (t:Take {workspace: $workspace}) WHERE t.id > $since AND t.at > $remembered AND t.forgottenAt IS NULL
    WITH t ORDER BY t.workspace DESC, t.id DESC LIMIT 2000
    CALL (t) {
      WITH t WHERE t.style IS NOT NULL
      RETURN t.model AS model, t.style AS style, t.shotType AS shotType
      UNION ALL
      // a take from before takes said of what it is, or of a still that nobody drew here
      WITH t WHERE t.style IS NULL
      MATCH (t)-[:OF]->(a:Asset)
      OPTIONAL MATCH (a)-[:WAS_GENERATED_BY]->(:Generation)-[:ROUTED_BY]->(d:Decision)
      RETURN a.model AS model, d.style AS style, d.shotType AS shotType
    }
    RETURN model, style, shotType, t.verdict AS verdict, t.at AS at, 1.0 AS counts, 1.0 AS judged
    UNION ALL
    UNWIND ['request', 'temporary', 'scene', 'project', 'workspace'] AS scope
    CALL (scope) {
      MATCH (d:Decision {workspace: $workspace, pinScope: scope}) WHERE d.id > $since AND d.createdAt > $remembered
      RETURN d ORDER BY d.workspace DESC, d.pinScope DESC, d.id DESC LIMIT 2000
    }
    WITH d ORDER BY d.id DESC LIMIT 2000
    MATCH (d)-[:CHOSE]->(m:Model) WHERE EXISTS { (d)<-[:ROUTED_BY]-(:Generation) }
    RETURN m.id AS model, d.style AS style, d.shotType AS shotType, 'approved' AS verdict, d.createdAt AS at, $override AS counts, 0.0 AS judged
  }
  WITH model, style, shotType, verdict = 'approved' AS liked, at > $lately AS late, judged,
    counts * 0.5 ^ (duration.inSeconds(at, $now).seconds / 2592000.0) AS weight
  WITH model, style, shotType, sum(CASE WHEN liked THEN weight ELSE 0 END) AS approved, sum(CASE WHEN liked THEN 0 ELSE weight END) AS rejected,
    sum(CASE WHEN liked AND late THEN judged * weight ELSE 0 END) AS approvedLately, sum(CASE WHEN NOT liked AND late THEN judged * weight ELSE 0 END) AS rejectedLately,
    sum(CASE WHEN liked AND NOT late THEN judged * weight ELSE 0 END) AS approvedBefore, sum(CASE WHEN NOT liked AND NOT late THEN judged * weight ELSE 0 END) AS rejectedBefore
  RETURN collect({model: model, style: style, shotType: shotType, approved: approved, rejected: rejected, approvedLately: approvedLately,
    rejectedLately: rejectedLately, approvedBefore: approvedBefore, rejectedBefore: rejectedBefore}) AS history
}
CALL () {
  MATCH (m:Model) WHERE m.id > ''
  RETURN collect(m {.*, untried: m.novel IS NOT NULL AND NOT EXISTS { MATCH (t:Trial {workspace: $workspace, model: m.id}) }
    AND EXISTS { MATCH (d:Decision {workspace: $workspace}) WHERE d.id < m.novel AND d.importedAt IS NULL }}) AS models
}
OPTIONAL MATCH (account:Account {id: $workspace})
OPTIONAL MATCH (:Reader {id: $workspace})-[:READS_WITH]->(now:Heads)
RETURN history, models, coalesce(account.available, 0) AS available, now.version AS heads

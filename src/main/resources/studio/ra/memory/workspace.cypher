// what bears on every drawing of a workspace: what it thinks of each model by style and kind of shot, and how the last days went; the models; the balance; the heads its words are read with
CALL () {
  MATCH (y:Tally {workspace: $workspace})
  RETURN collect([y.model, y.style, y.shotType, y.approved, y.rejected, y.overridden]) AS tallies
}
CALL () {
  OPTIONAL MATCH (z:Daily {workspace: $workspace}) WHERE z.day > $lately AND z.model > ''
  RETURN collect(z {.model, .approved, .rejected}) AS lately
}
CALL () {
  MATCH (m:Model) WHERE m.id > ''
  RETURN collect(m {.*, untried: m.novel IS NOT NULL AND NOT EXISTS { MATCH (t:Trial {workspace: $workspace, model: m.id}) }
    AND EXISTS { MATCH (d:Decision {workspace: $workspace}) WHERE d.id < m.novel AND d.importedAt IS NULL }}) AS models
}
OPTIONAL MATCH (account:Account {id: $workspace})
OPTIONAL MATCH (:Reader {id: $workspace})-[:READS_WITH]->(now:Heads)
RETURN tallies, lately, models, coalesce(account.available, 0) AS available, now.version AS heads

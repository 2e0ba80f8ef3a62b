// of the studio: removes deliveries that were over long ago
MATCH (w:Webhook {key: $key})
CALL (w) {
  MATCH (d:Delivery {webhook: w.id}) WHERE d.state IN ['delivered', 'dead'] AND d.dueAt <= datetime()
  RETURN d LIMIT 1000
}
DETACH DELETE d
RETURN count(*) AS forgotten

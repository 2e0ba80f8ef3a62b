// keeps this studio's drawings its own
UNWIND $ids AS id
MATCH (g:Generation {id: id}) WHERE g.owner = $owner AND g.state = 'drawing'
SET g.lease = datetime() + duration({seconds: $seconds})

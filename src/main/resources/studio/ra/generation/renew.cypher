// of the studio: keeps the drawings it has in hand its own, whatever workspace they are of
UNWIND $ids AS id
MATCH (g:Generation {id: id}) WHERE g.owner = $owner AND g.state = 'drawing'
SET g.lease = datetime() + duration({seconds: $seconds})

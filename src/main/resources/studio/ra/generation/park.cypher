// of the studio: hands this studio's drawings back when it stops
UNWIND $ids AS id
MATCH (g:Generation {id: id}) WHERE g.owner = $owner AND g.state = 'drawing'
SET g.lease = datetime()

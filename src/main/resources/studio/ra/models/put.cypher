// adds or replaces a row of the catalogue
MERGE (m:Model {id: $id})
SET m = $row

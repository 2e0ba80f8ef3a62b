// adds a row of the catalogue where there is none
MERGE (m:Model {id: $id})
ON CREATE SET m += $row

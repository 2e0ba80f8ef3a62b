// keeps what was stated of texts; of a text and a field the last statement counts
UNWIND $corrections AS row
MERGE (c:Correction {workspace: $workspace, key: row.key})
ON CREATE SET c.id = row.id
SET c += row.said

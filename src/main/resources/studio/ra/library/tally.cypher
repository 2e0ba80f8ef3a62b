// adds to what a workspace thinks of models, and to how each day went; the lock of each is taken before it is read
UNWIND $sums AS row
MERGE (y:Tally {workspace: $workspace, model: row.model, style: row.style, shotType: row.shotType})
ON CREATE SET y.approved = 0.0, y.rejected = 0.0, y.overridden = 0.0
SET y.model = y.model
SET y.approved = y.approved + row.approved, y.rejected = y.rejected + row.rejected, y.overridden = y.overridden + row.overridden
WITH row WHERE row.day IS NOT NULL
MERGE (z:Daily {workspace: $workspace, day: row.day, model: row.model})
ON CREATE SET z.approved = 0.0, z.rejected = 0.0
SET z.model = z.model
SET z.approved = z.approved + row.approved, z.rejected = z.rejected + row.rejected

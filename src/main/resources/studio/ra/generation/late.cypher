// the truth about an attempt whose drawing ended before it
MATCH (t:Attempt {id: $attempt})
SET t += $outcome

// the vendor's own id of an order, so that a restart resumes it
MATCH (t:Attempt {id: $attempt, workspace: $workspace})
SET t.task = $task

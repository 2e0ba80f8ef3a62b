// a workspace's verdict on a row, unless the row was put to another test meanwhile
MATCH (m:Model {id: $model}) WHERE m.trial = $trial
MERGE (t:Trial {workspace: $workspace, model: $model})
SET t += $verdict, t.trial = $trial

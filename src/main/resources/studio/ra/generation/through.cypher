// every workspace has its verdict on a row
MATCH (m:Model {id: $model}) WHERE m.trial = $trial
SET m.tried = $trial

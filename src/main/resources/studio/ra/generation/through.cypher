// every workspace has its verdict on a row; a minute later than it could, for decisions that were on their way when the row came
MATCH (m:Model {id: $model}) WHERE m.trial = $trial AND m.trialAt < datetime() - duration({minutes: 1})
SET m.tried = $trial

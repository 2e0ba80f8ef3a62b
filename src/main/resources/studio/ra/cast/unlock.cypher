// lifts the current lock; the caller holds the subject's lock
MATCH (l:Lock {id: $current, workspace: $workspace})<-[current:LOCKED_AS]-({id: $subject})
DELETE current

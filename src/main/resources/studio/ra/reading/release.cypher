// lets a workspace's briefs be read with whatever the studio ships
MATCH (:Reader {id: $workspace})-[former:READS_WITH]->(:Heads)
DELETE former

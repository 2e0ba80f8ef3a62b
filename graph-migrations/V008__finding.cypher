CREATE INDEX generation_page FOR (n:Generation) ON (n.workspace, n.id);
CREATE INDEX generation_subject FOR (n:Generation) ON (n.subject, n.id);
CREATE INDEX generation_story FOR (n:Generation) ON (n.project, n.id);
CREATE INDEX asset_content FOR (n:Asset) ON (n.workspace, n.sha256);

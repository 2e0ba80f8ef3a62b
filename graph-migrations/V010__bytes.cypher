CREATE INDEX asset_bytes FOR (n:Asset) ON (n.sha256);

CREATE FULLTEXT INDEX asset_words FOR (n:Asset) ON EACH [n.prompt, n.brief];

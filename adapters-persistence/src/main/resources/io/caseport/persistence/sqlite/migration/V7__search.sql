-- Cases by the hashes of what they are made of. A search_id names a case in the index, which takes
-- numbers only.
CREATE TABLE case_search (
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  search_id  INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (account_id, case_id)
);

CREATE VIRTUAL TABLE case_gram
USING fts5 (grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii');

-- Cases with a text that is not in the index yet.
CREATE TABLE unindexed_case (
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  PRIMARY KEY (account_id, case_id)
);

INSERT INTO unindexed_case (account_id, case_id)
SELECT account_id, case_id FROM support_case;

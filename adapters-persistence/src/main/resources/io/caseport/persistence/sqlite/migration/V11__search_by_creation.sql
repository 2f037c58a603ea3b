-- The index is made anew, with the newest cases first and as they were created, so that a search can
-- look at those of a time alone. Numbers are not given again when cases are removed: of a damaged
-- case, some of what is in the index under its number stays there.
DROP TABLE case_gram;

DROP TABLE case_search;

CREATE TABLE case_search (
  search_id  INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (account_id, case_id)
);

-- When the first and the last of 4096 cases with numbers in a row were created.
CREATE TABLE case_block (
  account_id TEXT NOT NULL,
  block      BIGINT NOT NULL,
  oldest     BIGINT NOT NULL,
  newest     BIGINT NOT NULL,
  PRIMARY KEY (account_id, block)
);

CREATE VIRTUAL TABLE case_gram
USING fts5 (grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii');

DELETE FROM unindexed_case;

INSERT INTO unindexed_case (account_id, case_id)
SELECT account_id, case_id FROM support_case;

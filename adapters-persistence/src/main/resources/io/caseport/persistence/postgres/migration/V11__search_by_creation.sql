-- The index is made anew, with the newest cases first and as they were created, so that a search can
-- look at those of a time alone. The search_id counts the cases of an account; so many that follow
-- one another are a block, which has grams of its own.
DROP TABLE case_search;

CREATE TABLE case_search (
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  search_id  BIGINT NOT NULL,
  grams      INTEGER[] NOT NULL,
  PRIMARY KEY (account_id, case_id),
  UNIQUE (account_id, search_id)
);

CREATE INDEX case_search_by_gram ON case_search USING gin (grams);

-- When the first and the last of 4096 cases with numbers in a row were created.
CREATE TABLE case_block (
  account_id TEXT NOT NULL,
  block      BIGINT NOT NULL,
  oldest     BIGINT NOT NULL,
  newest     BIGINT NOT NULL,
  PRIMARY KEY (account_id, block)
);

DELETE FROM unindexed_case;

INSERT INTO unindexed_case (account_id, case_id)
SELECT account_id, case_id FROM support_case;

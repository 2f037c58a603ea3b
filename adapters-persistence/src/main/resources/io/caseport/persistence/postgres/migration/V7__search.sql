-- Cases by the hashes of what they are made of.
CREATE TABLE case_search (
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  grams      INTEGER[] NOT NULL,
  PRIMARY KEY (account_id, case_id)
);

CREATE INDEX case_search_by_gram ON case_search USING gin (grams);

-- Cases with a text that is not in the index yet.
CREATE TABLE unindexed_case (
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  PRIMARY KEY (account_id, case_id)
);

INSERT INTO unindexed_case (account_id, case_id)
SELECT account_id, case_id FROM support_case;

-- A closed account is all there, and nobody can do anything in it; one that is being erased is not
-- all there any more.
ALTER TABLE account ADD COLUMN closed_at BIGINT;
ALTER TABLE account ADD COLUMN erasing BOOLEAN NOT NULL DEFAULT FALSE;

-- Numbers of the index are not given again when cases are removed: of a damaged case, some of what
-- is in the index under its number stays there.
CREATE TABLE new_case_search (
  search_id  INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  UNIQUE (account_id, case_id)
);

INSERT INTO new_case_search (search_id, account_id, case_id)
SELECT search_id, account_id, case_id FROM case_search ORDER BY search_id;

DROP TABLE case_search;

ALTER TABLE new_case_search RENAME TO case_search;

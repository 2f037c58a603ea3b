-- The files that no communication carries yet, which go with their set. Files of before are not
-- marked, so that they stay.
CREATE TABLE unsent_attachment (
  account_id    TEXT NOT NULL,
  attachment_id TEXT NOT NULL,
  PRIMARY KEY (account_id, attachment_id),
  FOREIGN KEY (account_id, attachment_id) REFERENCES attachment ON DELETE CASCADE
);

CREATE INDEX attachment_set_by_age ON attachment_set (created_at);

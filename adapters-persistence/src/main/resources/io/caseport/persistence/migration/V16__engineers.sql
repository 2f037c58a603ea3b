-- What the desk knows of users of its own account. Languages are a JSON list of codes, the best first.
CREATE TABLE engineer (
  account_id TEXT NOT NULL,
  user_id    TEXT NOT NULL,
  email      TEXT NOT NULL,
  email_key  TEXT NOT NULL,
  languages  TEXT NOT NULL,
  time_zone  TEXT NOT NULL,
  PRIMARY KEY (account_id, user_id),
  UNIQUE (account_id, email_key),
  FOREIGN KEY (account_id, user_id) REFERENCES iam_user ON DELETE CASCADE
);

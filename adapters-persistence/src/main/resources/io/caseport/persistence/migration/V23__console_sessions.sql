-- Who is signed in to the console, and who is about to be. Of the token there is a digest alone; without a
-- user it is the root user's.
CREATE TABLE console_session (
  account_id    TEXT NOT NULL,
  session_id    TEXT NOT NULL,
  user_id       TEXT,
  token_digest  TEXT NOT NULL,
  purpose       TEXT NOT NULL,
  password_mark TEXT NOT NULL,
  tries_key     TEXT NOT NULL,
  issued_at     BIGINT NOT NULL,
  expires_at    BIGINT NOT NULL,
  mfa_at        BIGINT,
  source_ip     TEXT,
  user_agent    TEXT,
  PRIMARY KEY (account_id, session_id),
  FOREIGN KEY (account_id, user_id) REFERENCES iam_user ON DELETE CASCADE
);

CREATE UNIQUE INDEX console_session_by_token ON console_session (token_digest);

CREATE INDEX console_session_by_owner ON console_session (account_id, user_id, issued_at, session_id);

CREATE INDEX console_session_by_end ON console_session (expires_at);

-- Tries to sign in, by the digest of a name, an address or both. The account and the user are those of
-- the name, if it is anybody's.
CREATE TABLE sign_in_attempt (
  attempt_key TEXT NOT NULL PRIMARY KEY,
  account_id  TEXT,
  user_id     TEXT,
  failures    INTEGER NOT NULL,
  until_at    BIGINT NOT NULL,
  FOREIGN KEY (account_id, user_id) REFERENCES iam_user ON DELETE CASCADE
);

CREATE INDEX sign_in_attempt_of_account ON sign_in_attempt (account_id, user_id) WHERE account_id IS NOT NULL;

CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt (until_at);

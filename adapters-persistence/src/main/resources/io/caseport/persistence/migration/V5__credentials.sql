-- Two accounts of one alias could not be told apart by it.
CREATE UNIQUE INDEX account_by_alias ON account (alias);

-- Earlier passwords are a JSON list of hashes, newest first.
CREATE TABLE login_profile (
  account_id      TEXT NOT NULL,
  user_id         TEXT NOT NULL,
  created_at      BIGINT NOT NULL,
  password        TEXT NOT NULL,
  password_set_at BIGINT NOT NULL,
  reset_required  BOOLEAN NOT NULL,
  earlier         TEXT NOT NULL,
  PRIMARY KEY (account_id, user_id),
  FOREIGN KEY (account_id, user_id) REFERENCES iam_user ON DELETE CASCADE
);

CREATE TABLE password_policy (
  account_id        TEXT NOT NULL PRIMARY KEY,
  minimum_length    INTEGER NOT NULL,
  require_symbols   BOOLEAN NOT NULL,
  require_numbers   BOOLEAN NOT NULL,
  require_uppercase BOOLEAN NOT NULL,
  require_lowercase BOOLEAN NOT NULL,
  users_may_change  BOOLEAN NOT NULL,
  max_age_days      INTEGER,
  reuse_prevention  INTEGER,
  hard_expiry       BOOLEAN NOT NULL
);

CREATE TABLE credential_report (
  account_id   TEXT NOT NULL PRIMARY KEY,
  csv          TEXT NOT NULL,
  generated_at BIGINT NOT NULL
);

-- A device that is enabled without a user is the root user's.
CREATE TABLE mfa_device (
  account_id TEXT NOT NULL,
  serial     TEXT NOT NULL,
  path       TEXT NOT NULL,
  name       TEXT NOT NULL,
  seed       TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  user_id    TEXT,
  enabled_at BIGINT,
  last_step  BIGINT NOT NULL,
  drift      BIGINT NOT NULL,
  PRIMARY KEY (account_id, serial),
  FOREIGN KEY (account_id, user_id) REFERENCES iam_user ON DELETE CASCADE
);

CREATE INDEX mfa_device_by_user ON mfa_device (account_id, user_id);

CREATE TABLE access_key_use (
  account_id    TEXT NOT NULL,
  access_key_id TEXT NOT NULL,
  used_at       BIGINT NOT NULL,
  service       TEXT NOT NULL,
  region        TEXT NOT NULL,
  PRIMARY KEY (account_id, access_key_id),
  UNIQUE (access_key_id),
  FOREIGN KEY (account_id, access_key_id) REFERENCES access_key ON DELETE CASCADE
);

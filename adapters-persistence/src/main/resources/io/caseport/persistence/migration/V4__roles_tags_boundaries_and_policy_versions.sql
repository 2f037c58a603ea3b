CREATE TABLE iam_role (
  account_id          TEXT NOT NULL,
  role_id             TEXT NOT NULL,
  path                TEXT NOT NULL,
  name                TEXT NOT NULL,
  name_key            TEXT NOT NULL,
  description         TEXT NOT NULL,
  trust_policy        TEXT NOT NULL,
  max_session_seconds INTEGER NOT NULL,
  created_at          BIGINT NOT NULL,
  last_used_at        BIGINT,
  last_used_region    TEXT,
  PRIMARY KEY (account_id, role_id),
  UNIQUE (account_id, name_key)
);

-- The owner is a user, role or policy by its unique id.
CREATE TABLE tag (
  account_id   TEXT NOT NULL,
  owner_id     TEXT NOT NULL,
  key_compared TEXT NOT NULL,
  tag_key      TEXT NOT NULL,
  tag_value    TEXT NOT NULL,
  PRIMARY KEY (account_id, owner_id, key_compared)
);

-- A grantee is a user or a role; a policy may be AWS's, which has no row here.
CREATE TABLE permissions_boundary (
  account_id   TEXT NOT NULL,
  grantee_kind TEXT NOT NULL,
  grantee_id   TEXT NOT NULL,
  policy_arn   TEXT NOT NULL,
  PRIMARY KEY (account_id, grantee_kind, grantee_id)
);

CREATE INDEX permissions_boundary_by_policy ON permissions_boundary (account_id, policy_arn);

-- Each wording of a policy; managed_policy.document is the one of the default version.
CREATE TABLE policy_version (
  account_id TEXT NOT NULL,
  policy_id  TEXT NOT NULL,
  number     BIGINT NOT NULL,
  document   TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, policy_id, number),
  FOREIGN KEY (account_id, policy_id) REFERENCES managed_policy ON DELETE CASCADE
);

-- The highest number that a version of the policy ever had; numbers are not given again.
ALTER TABLE managed_policy ADD COLUMN latest_version BIGINT NOT NULL DEFAULT 1;

INSERT INTO policy_version (account_id, policy_id, number, document, created_at)
SELECT account_id, policy_id, 1, document, created_at FROM managed_policy;

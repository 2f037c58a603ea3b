-- Keys begin with the account, so that no statement reaches another account's rows by accident and
-- accounts can be spread over databases. Moments are milliseconds since 1970. A name_key is the
-- form in which names are compared. A digest is the SHA-256 of the columns before it.

CREATE TABLE account (
  account_id     TEXT NOT NULL PRIMARY KEY,
  name           TEXT NOT NULL,
  alias          TEXT,
  root_email     TEXT NOT NULL,
  root_email_key TEXT NOT NULL UNIQUE,
  root_password  TEXT NOT NULL,
  plan           TEXT NOT NULL,
  created_at     BIGINT NOT NULL
);

CREATE TABLE iam_user (
  account_id TEXT NOT NULL,
  user_id    TEXT NOT NULL,
  path       TEXT NOT NULL,
  name       TEXT NOT NULL,
  name_key   TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, user_id),
  UNIQUE (account_id, name_key)
);

CREATE TABLE iam_group (
  account_id TEXT NOT NULL,
  group_id   TEXT NOT NULL,
  path       TEXT NOT NULL,
  name       TEXT NOT NULL,
  name_key   TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, group_id),
  UNIQUE (account_id, name_key)
);

CREATE TABLE membership (
  account_id TEXT NOT NULL,
  group_id   TEXT NOT NULL,
  user_id    TEXT NOT NULL,
  PRIMARY KEY (account_id, group_id, user_id),
  FOREIGN KEY (account_id, group_id) REFERENCES iam_group ON DELETE CASCADE,
  FOREIGN KEY (account_id, user_id) REFERENCES iam_user ON DELETE CASCADE
);

CREATE INDEX membership_by_user ON membership (account_id, user_id, group_id);

-- A key without a user is the root user's. The id alone is unique too: it is all that a request
-- names.
CREATE TABLE access_key (
  account_id    TEXT NOT NULL,
  access_key_id TEXT NOT NULL,
  user_id       TEXT,
  secret        TEXT NOT NULL,
  active        BOOLEAN NOT NULL,
  created_at    BIGINT NOT NULL,
  PRIMARY KEY (account_id, access_key_id),
  UNIQUE (access_key_id),
  FOREIGN KEY (account_id, user_id) REFERENCES iam_user ON DELETE CASCADE
);

CREATE INDEX access_key_by_user ON access_key (account_id, user_id);

CREATE TABLE managed_policy (
  account_id      TEXT NOT NULL,
  policy_id       TEXT NOT NULL,
  arn             TEXT NOT NULL,
  path            TEXT NOT NULL,
  name            TEXT NOT NULL,
  name_key        TEXT NOT NULL,
  description     TEXT NOT NULL,
  default_version TEXT NOT NULL,
  document        TEXT NOT NULL,
  created_at      BIGINT NOT NULL,
  updated_at      BIGINT NOT NULL,
  PRIMARY KEY (account_id, policy_id),
  UNIQUE (account_id, name_key),
  UNIQUE (account_id, arn)
);

-- A grantee is a user or a group; a policy may be AWS's, which has no row here.
CREATE TABLE policy_attachment (
  account_id   TEXT NOT NULL,
  grantee_kind TEXT NOT NULL,
  grantee_id   TEXT NOT NULL,
  policy_arn   TEXT NOT NULL,
  PRIMARY KEY (account_id, grantee_kind, grantee_id, policy_arn)
);

CREATE INDEX policy_attachment_by_policy ON policy_attachment (account_id, policy_arn);

CREATE TABLE inline_policy (
  account_id   TEXT NOT NULL,
  grantee_kind TEXT NOT NULL,
  grantee_id   TEXT NOT NULL,
  name_key     TEXT NOT NULL,
  name         TEXT NOT NULL,
  document     TEXT NOT NULL,
  PRIMARY KEY (account_id, grantee_kind, grantee_id, name_key)
);

CREATE TABLE support_case (
  account_id     TEXT NOT NULL,
  case_id        TEXT NOT NULL,
  display_id     TEXT NOT NULL,
  subject        TEXT NOT NULL,
  issue_type     TEXT NOT NULL,
  service_code   TEXT NOT NULL,
  category_code  TEXT NOT NULL,
  severity       TEXT NOT NULL,
  language       TEXT NOT NULL,
  submitted_by   TEXT NOT NULL,
  cc_emails      TEXT NOT NULL,
  status         TEXT NOT NULL,
  created_at     BIGINT NOT NULL,
  resolved_at    BIGINT,
  communications INTEGER NOT NULL,
  version        BIGINT NOT NULL,
  digest         ${binary} NOT NULL,
  PRIMARY KEY (account_id, case_id),
  UNIQUE (account_id, display_id)
);

CREATE INDEX support_case_by_creation ON support_case (account_id, created_at, case_id);

CREATE INDEX open_case_by_creation ON support_case (account_id, created_at, case_id)
WHERE status <> 'RESOLVED';

CREATE TABLE communication (
  account_id   TEXT NOT NULL,
  case_id      TEXT NOT NULL,
  number       INTEGER NOT NULL,
  body         TEXT NOT NULL,
  submitted_by TEXT NOT NULL,
  attachments  TEXT NOT NULL,
  created_at   BIGINT NOT NULL,
  digest       ${binary} NOT NULL,
  PRIMARY KEY (account_id, case_id, number),
  FOREIGN KEY (account_id, case_id) REFERENCES support_case
);

CREATE TABLE attachment_set (
  account_id TEXT NOT NULL,
  set_id     TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  files      TEXT NOT NULL,
  PRIMARY KEY (account_id, set_id)
);

CREATE INDEX attachment_set_by_creation ON attachment_set (account_id, created_at);

CREATE TABLE attachment (
  account_id    TEXT NOT NULL,
  attachment_id TEXT NOT NULL,
  file_name     TEXT NOT NULL,
  data          ${binary} NOT NULL,
  digest        ${binary} NOT NULL,
  PRIMARY KEY (account_id, attachment_id)
);

CREATE TABLE call_answer (
  account_id TEXT NOT NULL,
  call_key   TEXT NOT NULL,
  sealed     ${binary} NOT NULL,
  given_at   BIGINT NOT NULL,
  PRIMARY KEY (account_id, call_key)
);

CREATE INDEX call_answer_by_age ON call_answer (given_at);

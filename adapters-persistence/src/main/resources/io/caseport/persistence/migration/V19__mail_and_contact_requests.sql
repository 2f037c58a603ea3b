-- Mails that wait to be sent, and those that were given up, whose failure says why. A thread is a case, or
-- a contact request where the account is the desk's.
CREATE TABLE outgoing_mail (
  account_id TEXT NOT NULL,
  thread_id  TEXT NOT NULL,
  recipient  TEXT NOT NULL,
  number     INTEGER NOT NULL,
  mail_id    TEXT NOT NULL,
  name       TEXT NOT NULL,
  language   TEXT NOT NULL,
  subject    TEXT NOT NULL,
  body       TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  due_at     BIGINT NOT NULL,
  attempts   INTEGER NOT NULL,
  failure    TEXT,
  PRIMARY KEY (account_id, thread_id, recipient, number)
);

CREATE INDEX outgoing_mail_waiting ON outgoing_mail (due_at) WHERE failure IS NULL;

CREATE INDEX outgoing_mail_given_up ON outgoing_mail (created_at) WHERE failure IS NOT NULL;

-- Up to which position events have become mails: one row, once mail has been on.
CREATE TABLE mail_progress (
  log      TEXT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL
);

-- Which thread an answer belongs to, and who has written it. Of the token there is a digest to find it
-- by, and a sealed copy for further mails.
CREATE TABLE reply_address (
  account_id    TEXT NOT NULL,
  thread_id     TEXT NOT NULL,
  correspondent TEXT NOT NULL,
  address       TEXT NOT NULL,
  token_digest  TEXT NOT NULL,
  sealed_token  ${binary} NOT NULL,
  PRIMARY KEY (account_id, thread_id, correspondent)
);

CREATE UNIQUE INDEX reply_address_by_token ON reply_address (token_digest);

-- Answers that were taken, so that none is taken twice.
CREATE TABLE taken_mail (
  account_id TEXT NOT NULL,
  thread_id  TEXT NOT NULL,
  mail_key   TEXT NOT NULL,
  taken_at   BIGINT NOT NULL,
  PRIMARY KEY (account_id, thread_id, mail_key)
);

-- What people ask who cannot sign in. The account is that of the case that it has become.
CREATE TABLE contact_request (
  contact_id      TEXT NOT NULL PRIMARY KEY,
  account_id      TEXT,
  name            TEXT NOT NULL,
  email           TEXT NOT NULL,
  email_compared  TEXT NOT NULL,
  claimed_account TEXT,
  phone           TEXT,
  source          TEXT NOT NULL,
  topic           TEXT NOT NULL,
  subject         TEXT NOT NULL,
  language        TEXT NOT NULL,
  status          TEXT NOT NULL,
  case_id         TEXT,
  verification    TEXT,
  converted_by    TEXT,
  created_at      BIGINT NOT NULL,
  changed_at      BIGINT NOT NULL,
  messages        INTEGER NOT NULL,
  version         BIGINT NOT NULL
);

CREATE INDEX contact_request_by_status ON contact_request (status, created_at, contact_id);

CREATE INDEX contact_request_by_change ON contact_request (status, changed_at);

CREATE INDEX contact_request_by_email ON contact_request (email_compared, created_at);

CREATE INDEX contact_request_by_source ON contact_request (source, created_at);

CREATE INDEX contact_request_by_creation ON contact_request (created_at);

CREATE INDEX contact_request_of_account ON contact_request (account_id) WHERE account_id IS NOT NULL;

CREATE TABLE contact_message (
  contact_id TEXT NOT NULL REFERENCES contact_request ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  author     TEXT NOT NULL,
  body       TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (contact_id, number)
);

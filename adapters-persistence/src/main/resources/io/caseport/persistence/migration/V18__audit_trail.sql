-- What was decided and changed: rows are added and never changed. The id of an event begins with its
-- moment, so that the order of the ids is that of the events. The event is JSON, as CloudTrail writes it.
CREATE TABLE audit_record (
  account_id   TEXT NOT NULL,
  event_id     TEXT NOT NULL,
  event_source TEXT NOT NULL,
  event_name   TEXT NOT NULL,
  read_only    BOOLEAN NOT NULL,
  user_name    TEXT,
  access_key   TEXT,
  error_code   TEXT,
  event        TEXT NOT NULL,
  PRIMARY KEY (account_id, event_id)
);

CREATE INDEX audit_record_by_name ON audit_record (account_id, event_name, event_id);

CREATE INDEX audit_record_by_user ON audit_record (account_id, user_name, event_id);

CREATE INDEX audit_record_by_key ON audit_record (account_id, access_key, event_id)
WHERE access_key IS NOT NULL;

CREATE INDEX audit_record_refused ON audit_record (account_id, event_id)
WHERE error_code IS NOT NULL;

-- Records that have no place in the chain yet, with their digests as they were written.
CREATE TABLE audit_unsealed (
  event_id   TEXT NOT NULL,
  account_id TEXT NOT NULL,
  digest     TEXT NOT NULL,
  PRIMARY KEY (event_id, account_id)
);

-- The chain of all records, which stays when records are erased with their account.
CREATE TABLE audit_link (
  number     BIGINT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL,
  event_id   TEXT NOT NULL,
  digest     TEXT NOT NULL,
  link       TEXT NOT NULL
);

CREATE UNIQUE INDEX audit_link_of_record ON audit_link (account_id, event_id);

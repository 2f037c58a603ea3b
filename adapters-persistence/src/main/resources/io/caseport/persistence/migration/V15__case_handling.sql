-- What the desk knows of a case, and its customer does not. Times are milliseconds. Of a promised answer:
-- how long it may take, in which hours, how much of that was over when the time last began to run, and
-- until when the rest runs. The place in the queue is 0 while that time runs, 1 while it is the desk's
-- turn, 2 else, and null once the case is resolved.
CREATE TABLE case_handling (
  account_id          TEXT NOT NULL,
  case_id             TEXT NOT NULL,
  engineer_id         TEXT,
  engineer_name       TEXT,
  assigned_at         BIGINT,
  first_response_at   BIGINT,
  waiting_since       BIGINT,
  promised_time       BIGINT,
  promised_hours      TEXT,
  used_time           BIGINT,
  running_since       BIGINT,
  at_risk_at          BIGINT,
  respond_by          BIGINT,
  answered_at         BIGINT,
  told                TEXT,
  due_at              BIGINT,
  duplicate_of        TEXT,
  changed_at          BIGINT NOT NULL,
  queue_place         INTEGER,
  queue_at            BIGINT NOT NULL,
  version             BIGINT NOT NULL,
  PRIMARY KEY (account_id, case_id)
);

-- Cases that are there already have no promised answer: what their plans were is not known any more.
INSERT INTO case_handling
  (account_id, case_id, waiting_since, changed_at, queue_place, queue_at, version)
SELECT account_id, case_id,
  CASE WHEN status NOT IN ('RESOLVED', 'PENDING_CUSTOMER_ACTION') THEN created_at END,
  created_at,
  CASE status WHEN 'RESOLVED' THEN NULL WHEN 'PENDING_CUSTOMER_ACTION' THEN 2 ELSE 1 END,
  created_at,
  1
FROM support_case;

-- The queue of the desk has the cases of all accounts.
CREATE INDEX desk_queue ON case_handling (queue_place, queue_at, account_id, case_id)
WHERE queue_place IS NOT NULL;

CREATE INDEX desk_queue_of_engineer
ON case_handling (engineer_id, queue_place, queue_at, account_id, case_id)
WHERE engineer_id IS NOT NULL AND queue_place IS NOT NULL;

CREATE INDEX due_response ON case_handling (due_at, account_id, case_id) WHERE due_at IS NOT NULL;

-- One row for each of the two.
CREATE TABLE related_case (
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  other_id   TEXT NOT NULL,
  PRIMARY KEY (account_id, case_id, other_id)
);

CREATE TABLE case_note (
  account_id    TEXT NOT NULL,
  case_id       TEXT NOT NULL,
  number        INTEGER NOT NULL,
  engineer_id   TEXT NOT NULL,
  engineer_name TEXT NOT NULL,
  body          TEXT NOT NULL,
  created_at    BIGINT NOT NULL,
  PRIMARY KEY (account_id, case_id, number)
);

-- Who wrote the messages of the desk: apart from them, since customers read those.
CREATE TABLE desk_author (
  account_id    TEXT NOT NULL,
  case_id       TEXT NOT NULL,
  number        INTEGER NOT NULL,
  engineer_id   TEXT NOT NULL,
  engineer_name TEXT NOT NULL,
  PRIMARY KEY (account_id, case_id, number)
);

-- All of the desk's own account.
CREATE TABLE canned_reply (
  account_id TEXT NOT NULL,
  name       TEXT NOT NULL,
  language   TEXT NOT NULL,
  body       TEXT NOT NULL,
  PRIMARY KEY (account_id, name, language)
);

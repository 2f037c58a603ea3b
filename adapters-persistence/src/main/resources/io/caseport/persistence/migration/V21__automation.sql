-- What is yet to be done by rule. A rule is a line in a file of the installation, known by its name.
CREATE TABLE automation_task (
  account_id TEXT NOT NULL,
  case_id    TEXT NOT NULL,
  event      INTEGER NOT NULL,
  rule       TEXT NOT NULL,
  due_at     BIGINT NOT NULL,
  PRIMARY KEY (account_id, case_id, event, rule)
);

CREATE INDEX automation_task_by_time ON automation_task (due_at, account_id, case_id, event, rule);

-- How far the log of events has been read: one row, once rules have been followed here.
CREATE TABLE automation_reader (
  reader   TEXT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL
);

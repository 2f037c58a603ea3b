-- What has happened to cases, numbered from 1 for each. A position is its place among the events of all
-- cases, given after it was committed; until then the event is in the outbox.
CREATE TABLE case_event (
  account_id    TEXT NOT NULL,
  case_id       TEXT NOT NULL,
  number        INTEGER NOT NULL,
  event_id      TEXT NOT NULL,
  display_id    TEXT NOT NULL,
  kind          TEXT NOT NULL,
  side          TEXT NOT NULL,
  communication INTEGER,
  happened_at   BIGINT NOT NULL,
  position      BIGINT,
  PRIMARY KEY (account_id, case_id, number)
);

CREATE UNIQUE INDEX case_event_by_position ON case_event (position) WHERE position IS NOT NULL;

CREATE INDEX case_event_of_account ON case_event (account_id, position) WHERE position IS NOT NULL;

CREATE INDEX event_outbox ON case_event (account_id, case_id, number) WHERE position IS NULL;

-- The last position that was given, so that none is given again: one row, once there is one.
CREATE TABLE event_log_end (
  log      TEXT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL
);

-- Events are read from a moment on. Those that are not published yet have no place among them.
CREATE INDEX case_event_by_time ON case_event (happened_at, position) WHERE position IS NOT NULL;

-- Where accounts have their events sent. A webhook has read the log of events up to its position.
CREATE TABLE webhook (
  account_id      TEXT NOT NULL,
  webhook_id      TEXT NOT NULL,
  url             TEXT NOT NULL,
  format          TEXT NOT NULL,
  kinds           TEXT NOT NULL,
  state           TEXT NOT NULL,
  secret          TEXT NOT NULL,
  retired_secret  TEXT,
  retired_until   BIGINT,
  created_at      BIGINT NOT NULL,
  position        BIGINT NOT NULL,
  PRIMARY KEY (account_id, webhook_id)
);

-- What is still to be sent and, once nobody tries any more, is dead. Only the first event of a case that
-- is still to be sent to a webhook has a time at which it is due.
CREATE TABLE webhook_delivery (
  account_id      TEXT NOT NULL,
  webhook_id      TEXT NOT NULL,
  position        BIGINT NOT NULL,
  case_account_id TEXT NOT NULL,
  case_id         TEXT NOT NULL,
  attempts        INTEGER NOT NULL,
  due_at          BIGINT,
  dead_at         BIGINT,
  outcome         TEXT,
  PRIMARY KEY (account_id, webhook_id, position)
);

CREATE INDEX webhook_delivery_due ON webhook_delivery (account_id, webhook_id, due_at, position)
WHERE due_at IS NOT NULL;

CREATE INDEX webhook_delivery_dead ON webhook_delivery (account_id, webhook_id, position)
WHERE dead_at IS NOT NULL;

CREATE INDEX webhook_delivery_of_case
ON webhook_delivery (case_id, case_account_id, account_id, webhook_id, position);

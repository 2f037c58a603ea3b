-- The account that manages the organization of this one; itself, if it manages one.
ALTER TABLE account ADD COLUMN management_account_id TEXT;

-- Unique as each account is, so that what is told by account needs no sorting.
CREATE UNIQUE INDEX account_by_management ON account (management_account_id, account_id)
WHERE management_account_id IS NOT NULL;

-- What a check found when it was last done. Savings and costs are US dollars in a month.
CREATE TABLE check_result (
  account_id     TEXT NOT NULL,
  check_id       TEXT NOT NULL,
  done_at        BIGINT NOT NULL,
  first_at       BIGINT NOT NULL,
  ok_count       BIGINT NOT NULL,
  warning_count  BIGINT NOT NULL,
  error_count    BIGINT NOT NULL,
  excluded_count BIGINT NOT NULL,
  ignored_count  BIGINT NOT NULL,
  savings        DOUBLE PRECISION NOT NULL,
  cost           DOUBLE PRECISION NOT NULL,
  reporter       TEXT,
  PRIMARY KEY (account_id, check_id)
);

-- What is told of a resource is a JSON list, in which null stands for nothing. An ARN may be longer
-- than what an index takes, so its key is a digest of it.
CREATE TABLE advised_resource (
  account_id  TEXT NOT NULL,
  check_id    TEXT NOT NULL,
  resource_id TEXT NOT NULL,
  status      TEXT NOT NULL,
  region      TEXT,
  arn         TEXT,
  arn_key     TEXT,
  told        TEXT NOT NULL,
  savings     DOUBLE PRECISION NOT NULL,
  cost        DOUBLE PRECISION NOT NULL,
  updated_at  BIGINT NOT NULL,
  PRIMARY KEY (account_id, check_id, resource_id)
);

CREATE INDEX advised_resource_by_arn
ON advised_resource (account_id, arn_key, check_id, resource_id)
WHERE arn_key IS NOT NULL;

-- Apart from the resources, which come and go.
CREATE TABLE excluded_resource (
  account_id  TEXT NOT NULL,
  check_id    TEXT NOT NULL,
  resource_id TEXT NOT NULL,
  PRIMARY KEY (account_id, check_id, resource_id)
);

-- A day is the number of days since 1970.
CREATE TABLE daily_result (
  account_id     TEXT NOT NULL,
  check_id       TEXT NOT NULL,
  day            BIGINT NOT NULL,
  ok_count       BIGINT NOT NULL,
  warning_count  BIGINT NOT NULL,
  error_count    BIGINT NOT NULL,
  excluded_count BIGINT NOT NULL,
  ignored_count  BIGINT NOT NULL,
  PRIMARY KEY (account_id, check_id, day)
);

CREATE INDEX daily_result_by_age ON daily_result (day);

CREATE TABLE check_refresh (
  account_id   TEXT NOT NULL,
  check_id     TEXT NOT NULL,
  status       TEXT NOT NULL,
  requested_at BIGINT NOT NULL,
  changed_at   BIGINT NOT NULL,
  PRIMARY KEY (account_id, check_id)
);

CREATE INDEX waiting_check_refresh ON check_refresh (requested_at, account_id, check_id)
WHERE status IN ('ENQUEUED', 'PROCESSING');

-- The scope says whom the account speaks for: itself, or the organization that it manages.
CREATE TABLE recommendation_lifecycle (
  account_id  TEXT NOT NULL,
  scope       TEXT NOT NULL,
  check_id    TEXT NOT NULL,
  stage       TEXT NOT NULL,
  reason      TEXT,
  reason_code TEXT,
  updated_at  BIGINT NOT NULL,
  updated_by  TEXT NOT NULL,
  PRIMARY KEY (account_id, scope, check_id)
);

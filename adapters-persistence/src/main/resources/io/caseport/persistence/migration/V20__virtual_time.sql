-- How far the clock of an installation for tests is ahead: one row there, and none anywhere else.
CREATE TABLE virtual_time (
  clock        TEXT NOT NULL PRIMARY KEY,
  ahead_millis BIGINT NOT NULL
);

-- A version is another one whenever anything has changed that the rights of the account's users and
-- roles are made of, and is never given again. Some databases have the table since version 7.
CREATE TABLE IF NOT EXISTS access_version (
  account_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  version    UUID NOT NULL
);

-- One row, sealed with the key of the installation, which tells that key from every other.
CREATE TABLE secret_key_check (
  number INTEGER NOT NULL PRIMARY KEY,
  sealed ${binary} NOT NULL
);

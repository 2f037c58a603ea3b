-- A foreign key is checked by reading the page of the index on which the other row is. To serializable
-- work, every case that is opened on that page meanwhile has changed what it read, so that cases that
-- are opened at once would be refused again and again.
ALTER TABLE communication DROP CONSTRAINT communication_account_id_case_id_fkey;

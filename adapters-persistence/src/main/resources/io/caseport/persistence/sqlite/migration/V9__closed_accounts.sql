-- A closed account is all there, and nobody can do anything in it; one that is being erased is not
-- all there any more.
ALTER TABLE account ADD COLUMN closed_at BIGINT;
ALTER TABLE account ADD COLUMN erasing BOOLEAN NOT NULL DEFAULT FALSE;

-- Whom a trust policy meant when it was saved, as a JSON list of ARNs, each followed by its id.
-- Roles of before keep trusting names until their policy is saved again: whether a name was taken
-- over in the meantime cannot be told any more.
ALTER TABLE iam_role ADD COLUMN trusted_ids TEXT NOT NULL DEFAULT '[]';

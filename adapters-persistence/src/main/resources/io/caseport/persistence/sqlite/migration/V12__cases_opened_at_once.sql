-- A version is another one whenever anything has changed that the rights of the account's users and
-- roles are made of, and is never given again.
CREATE TABLE access_version (
  account_id TEXT NOT NULL PRIMARY KEY,
  version    TEXT NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER insert_of_iam_group_changes_access AFTER INSERT ON iam_group
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER update_of_iam_group_changes_access AFTER UPDATE ON iam_group
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER delete_of_iam_group_changes_access AFTER DELETE ON iam_group
BEGIN
  INSERT INTO access_version VALUES (OLD.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER insert_of_membership_changes_access AFTER INSERT ON membership
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER update_of_membership_changes_access AFTER UPDATE ON membership
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER delete_of_membership_changes_access AFTER DELETE ON membership
BEGIN
  INSERT INTO access_version VALUES (OLD.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER insert_of_managed_policy_changes_access AFTER INSERT ON managed_policy
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER update_of_managed_policy_changes_access AFTER UPDATE ON managed_policy
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER delete_of_managed_policy_changes_access AFTER DELETE ON managed_policy
BEGIN
  INSERT INTO access_version VALUES (OLD.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER insert_of_policy_attachment_changes_access AFTER INSERT ON policy_attachment
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER update_of_policy_attachment_changes_access AFTER UPDATE ON policy_attachment
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER delete_of_policy_attachment_changes_access AFTER DELETE ON policy_attachment
BEGIN
  INSERT INTO access_version VALUES (OLD.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER insert_of_inline_policy_changes_access AFTER INSERT ON inline_policy
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER update_of_inline_policy_changes_access AFTER UPDATE ON inline_policy
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER delete_of_inline_policy_changes_access AFTER DELETE ON inline_policy
BEGIN
  INSERT INTO access_version VALUES (OLD.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER insert_of_permissions_boundary_changes_access AFTER INSERT ON permissions_boundary
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER update_of_permissions_boundary_changes_access AFTER UPDATE ON permissions_boundary
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER delete_of_permissions_boundary_changes_access AFTER DELETE ON permissions_boundary
BEGIN
  INSERT INTO access_version VALUES (OLD.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER insert_of_iam_role_changes_access AFTER INSERT ON iam_role
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER update_of_iam_role_changes_access AFTER UPDATE ON iam_role
BEGIN
  INSERT INTO access_version VALUES (NEW.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

CREATE TRIGGER delete_of_iam_role_changes_access AFTER DELETE ON iam_role
BEGIN
  INSERT INTO access_version VALUES (OLD.account_id, hex(randomblob(16)))
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
END;

-- The version of an account that is gone is of no use.
CREATE TRIGGER delete_of_account_forgets_access AFTER DELETE ON account
BEGIN
  DELETE FROM access_version WHERE account_id = OLD.account_id;
END;

-- What only PostgreSQL has. It runs after each new version of the schema, of which the newest is
-- ${newest}, and may find some of it there already. It must not change without a new version.

-- Texts are compared by their bytes, as SQLite does it, whatever the language of the database: the
-- order of lists and the places where pages go on depend on it.
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN
    SELECT c.relname AS table_name,
      string_agg(format('ALTER COLUMN %I TYPE TEXT COLLATE "C"', a.attname), ', ') AS changes
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = current_schema()::regnamespace
      AND c.relkind IN ('r', 'p')
      AND c.relname <> 'flyway_schema_history'
      AND a.attnum > 0 AND NOT a.attisdropped
      AND a.atttypid = 'text'::regtype
      AND a.attcollation <> 'pg_catalog."C"'::regcollation
    GROUP BY c.relname
  LOOP
    EXECUTE format('ALTER TABLE %I %s', one.table_name, one.changes);
  END LOOP;
END
$$;

-- A version is another one whenever anything has changed that the rights of the account's users and
-- roles are made of, and is never given again.
DO $$
BEGIN
  IF to_regclass('access_version') IS NULL THEN
    CREATE TABLE access_version (
      account_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
      version    UUID NOT NULL
    );
  END IF;
END
$$;

CREATE OR REPLACE FUNCTION give_new_access_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO access_version (account_id, version)
  VALUES (CASE TG_OP WHEN 'DELETE' THEN OLD.account_id ELSE NEW.account_id END, gen_random_uuid())
  ON CONFLICT (account_id) DO UPDATE SET version = excluded.version;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['iam_group', 'membership', 'managed_policy', 'policy_attachment',
    'inline_policy', 'permissions_boundary', 'iam_role']
  LOOP
    EXECUTE format(
      'CREATE OR REPLACE TRIGGER changes_access AFTER INSERT OR UPDATE OR DELETE ON %I '
      'FOR EACH ROW EXECUTE FUNCTION give_new_access_version()',
      one);
  END LOOP;
END
$$;

-- The version of an account that is gone is of no use.
CREATE OR REPLACE FUNCTION forget_access_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM access_version WHERE account_id = OLD.account_id;
  RETURN NULL;
END
$$;

CREATE OR REPLACE TRIGGER forgets_access AFTER DELETE ON account
FOR EACH ROW EXECUTE FUNCTION forget_access_version();

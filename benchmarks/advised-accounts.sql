-- Fills the SQLite file of a folder whose tables a server has made with 1,000 accounts that nobody can sign
-- in to, for Trusted Advisor to look at: 100 users each in ten groups, with a key of up to 1,000 days and
-- every other one with a password, and policies. See README.md.
PRAGMA foreign_keys = OFF;
BEGIN;

CREATE TEMP TABLE n AS WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < 1000) SELECT i FROM s;
CREATE TEMP TABLE filler AS SELECT i, printf('%012d', i + 100000000000) AS id FROM n;

INSERT INTO account (account_id, name, root_email, root_email_key, root_password, plan, created_at)
SELECT id, 'Account ' || i, 'root' || i || '@example.com', 'root' || i || '@example.com',
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'BUSINESS', 1767225600000 + i
FROM filler;

INSERT INTO iam_user (account_id, user_id, path, name, name_key, created_at)
SELECT id, printf('AIDA%010d%07d', f.i, u.i), '/', 'user-' || u.i, 'user-' || u.i, 1767225600000 + u.i
FROM filler f CROSS JOIN n u WHERE u.i <= 100;

INSERT INTO access_key (account_id, access_key_id, user_id, secret, active, created_at)
SELECT id, printf('AKIA%09d%07d', f.i, u.i), printf('AIDA%010d%07d', f.i, u.i),
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', TRUE,
  1767225600000 - 86400000 * (u.i * 10)
FROM filler f CROSS JOIN n u WHERE u.i <= 100;

INSERT INTO login_profile (account_id, user_id, created_at, password, password_set_at, reset_required, earlier)
SELECT id, printf('AIDA%010d%07d', f.i, u.i), 1767225600000, 'hash', 1767225600000, FALSE, '[]'
FROM filler f CROSS JOIN n u WHERE u.i <= 100 AND u.i % 2 = 0;

INSERT INTO iam_group (account_id, group_id, path, name, name_key, created_at)
SELECT id, printf('AGPA%010d%07d', f.i, g.i), '/', 'group-' || g.i, 'group-' || g.i, 1767225600000
FROM filler f CROSS JOIN n g WHERE g.i <= 10;

INSERT INTO membership (account_id, group_id, user_id)
SELECT id, printf('AGPA%010d%07d', f.i, u.i % 10 + 1), printf('AIDA%010d%07d', f.i, u.i)
FROM filler f CROSS JOIN n u WHERE u.i <= 100;

INSERT INTO policy_attachment (account_id, grantee_kind, grantee_id, policy_arn)
SELECT id, 'GROUP', printf('AGPA%010d%07d', f.i, g.i),
  'arn:aws:iam::aws:policy/' || CASE g.i WHEN 1 THEN 'AdministratorAccess' ELSE 'AWSSupportAccess' END
FROM filler f CROSS JOIN n g WHERE g.i <= 10;

INSERT INTO inline_policy (account_id, grantee_kind, grantee_id, name, name_key, document)
SELECT id, 'USER', printf('AIDA%010d%07d', f.i, u.i), 'own', 'own',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["support:*"],"Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.' || u.i || '.0/24"}}}]}'
FROM filler f CROSS JOIN n u WHERE u.i <= 100 AND u.i % 4 = 0;

COMMIT;
ANALYZE;

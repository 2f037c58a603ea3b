-- Fills a database of Caseport's with :accounts accounts that nobody can sign in to, to measure what
-- grows with their number: a user, a key and a policy each, and three cases for every tenth.
-- The digests of the cases are none, so that the server would not serve them. See README.md.
\set ON_ERROR_STOP on
\timing on
SET synchronous_commit = off;
SET session_replication_role = replica;

CREATE TEMPORARY VIEW filler AS
SELECT i, lpad((i + 100000000000)::text, 12, '0') AS id, lpad(i::text, 16, 'A') AS suffix
FROM generate_series(1, :accounts) i;

INSERT INTO account (account_id, name, root_email, root_email_key, root_password, plan, created_at)
SELECT id, 'Account ' || i, 'root' || i || '@example.com', 'root' || i || '@example.com',
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'BUSINESS', 1767225600000 + i
FROM filler ON CONFLICT DO NOTHING;

INSERT INTO iam_user (account_id, user_id, path, name, name_key, created_at)
SELECT id, 'AIDA' || suffix, '/', 'jane', 'jane', 1767225600000 + i
FROM filler ON CONFLICT DO NOTHING;

INSERT INTO access_key (account_id, access_key_id, user_id, secret, active, created_at)
SELECT id, 'AKIA' || suffix, 'AIDA' || suffix, repeat('A', 92), TRUE, 1767225600000 + i
FROM filler ON CONFLICT DO NOTHING;

INSERT INTO policy_attachment (account_id, grantee_kind, grantee_id, policy_arn)
SELECT id, 'USER', 'AIDA' || suffix, 'arn:aws:iam::aws:policy/AWSSupportAccess'
FROM filler ON CONFLICT DO NOTHING;

INSERT INTO access_version (account_id, version)
SELECT id, gen_random_uuid()
FROM filler ON CONFLICT DO NOTHING;

INSERT INTO support_case (account_id, case_id, display_id, subject, issue_type, service_code,
  category_code, severity, language, submitted_by, cc_emails, status, created_at, resolved_at,
  communications, version, digest)
SELECT id, 'case-' || id || '-muen-2026-' || lpad(to_hex(i * 10 + n), 16, '0'),
  lpad((i * 10 + n)::text, 15, '0'), 'Queue ' || i || ' is slow', 'TECHNICAL', 'general-info',
  'using-aws', 'LOW', 'en', 'root@example.com', '[]', 'UNASSIGNED', 1767225600000 + i, NULL, 1, 1,
  decode(md5(i::text), 'hex')
FROM filler CROSS JOIN generate_series(1, 3) n
WHERE i % 10 = 0 ON CONFLICT DO NOTHING;

INSERT INTO communication (account_id, case_id, number, body, submitted_by, attachments, created_at,
  digest)
SELECT id, 'case-' || id || '-muen-2026-' || lpad(to_hex(i * 10 + n), 16, '0'), 1,
  repeat('Messages arrive late since the deployment. ', 7), 'root@example.com', '[]',
  1767225600000 + i, decode(md5(i::text), 'hex')
FROM filler CROSS JOIN generate_series(1, 3) n
WHERE i % 10 = 0 ON CONFLICT DO NOTHING;

ANALYZE;
SELECT pg_size_pretty(pg_database_size(current_database())) AS size;

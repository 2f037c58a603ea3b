-- What a DescribeCases of a user asks of the database, for an account picked at random; see README.md.
\set account random(1, :accounts / 10) * 10
SELECT a.access_key_id, a.secret, u.name FROM access_key a
JOIN iam_user u ON u.account_id = a.account_id AND u.user_id = a.user_id
WHERE a.access_key_id = 'AKIA' || lpad(:account::text, 16, 'A');
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SELECT version FROM access_version WHERE account_id = lpad((:account + 100000000000)::text, 12, '0');
SELECT account_id, name, alias, root_email, plan FROM account
WHERE account_id = lpad((:account + 100000000000)::text, 12, '0');
SELECT * FROM support_case
WHERE account_id = lpad((:account + 100000000000)::text, 12, '0') AND status <> 'RESOLVED'
ORDER BY created_at DESC, case_id DESC LIMIT 11;
SELECT * FROM communication
WHERE account_id = lpad((:account + 100000000000)::text, 12, '0');
COMMIT;

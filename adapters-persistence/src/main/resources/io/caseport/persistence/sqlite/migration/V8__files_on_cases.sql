-- On which cases a file is. A set may be sent on several, and its files are then on each.
CREATE TABLE case_attachment (
  account_id    TEXT NOT NULL,
  attachment_id TEXT NOT NULL,
  case_id       TEXT NOT NULL,
  PRIMARY KEY (account_id, attachment_id, case_id),
  FOREIGN KEY (account_id, case_id) REFERENCES support_case
);

CREATE INDEX case_attachment_by_case ON case_attachment (account_id, case_id);

-- A damaged row is not to stop the upgrade: what cannot be read has no files.
INSERT INTO case_attachment (account_id, attachment_id, case_id)
SELECT DISTINCT m.account_id, json_extract(f.value, '$.id'), m.case_id
FROM communication m
JOIN json_each(CASE WHEN json_valid(m.attachments) THEN m.attachments ELSE '[]' END) f
WHERE m.attachments <> '[]'
  AND CASE WHEN f.type = 'object' THEN json_type(f.value, '$.id') ELSE 'null' END = 'text';

-- On which cases a file is. A set may be sent on several, and its files are then on each.
CREATE TABLE case_attachment (
  account_id    TEXT NOT NULL,
  attachment_id TEXT NOT NULL,
  case_id       TEXT NOT NULL,
  PRIMARY KEY (account_id, attachment_id, case_id),
  FOREIGN KEY (account_id, case_id) REFERENCES support_case
);

CREATE INDEX case_attachment_by_case ON case_attachment (account_id, case_id);

-- Not read as JSON, of which PostgreSQL refuses names of files that are legal. What stands before
-- an id cannot stand within a name, where each quote has a backslash before it.
INSERT INTO case_attachment (account_id, attachment_id, case_id)
SELECT DISTINCT m.account_id, f.id[1], m.case_id
FROM communication m
CROSS JOIN LATERAL regexp_matches(m.attachments, '\{"id":"([^"\\]+)"', 'g') AS f (id)
WHERE m.attachments <> '[]';

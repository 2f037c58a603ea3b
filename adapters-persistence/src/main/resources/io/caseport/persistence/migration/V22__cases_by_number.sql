-- Engineers find a case by the number that people use, in whatever account it is.
CREATE INDEX support_case_by_number ON support_case (display_id, account_id);

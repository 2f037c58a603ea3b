package io.caseport.rest.desk;

/** What is allowed in members that several operations have. */
final class Forms {
  static final int LONGEST_ID = 256;
  static final int LONGEST_TEXT = 8_000;
  static final int LONGEST_TOKEN = 8_192;

  /** More codes are not in the catalogue of services. */
  static final int LONGEST_CODE = 100;

  static final String ACCOUNT = "[0-9]{12}";
  static final String LANGUAGE = "[a-z]{2}";
  static final String CANNED_REPLY = "[a-z0-9][a-z0-9-]{0,63}";

  static final String OPEN_STATUSES =
      "unassigned, opened, work-in-progress, pending-customer-action, customer-action-completed,"
          + " reopened";
  static final String STATUSES = OPEN_STATUSES + ", resolved";
  static final String SEVERITIES = "low, normal, high, urgent, critical";
  static final String ISSUE_TYPES = "technical, customer-service";
  static final String ACTIONS =
      "claim, release, start-work, reply, ask-customer, add-note, resolve, reopen, set-severity,"
          + " relate, merge";
  static final String PRESSING = "at-risk, overdue";
  static final String RESPONSES = "none, on-time, at-risk, overdue, paused, met, missed";
  static final String HOURS = "all, business";

  static final String ANYBODY = "anybody";
  static final String ME = "me";
  static final String NOBODY = "nobody";
  static final String ASSIGNEES = ANYBODY + ", " + ME + ", " + NOBODY;

  private Forms() {}
}

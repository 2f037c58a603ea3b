package io.caseport.domain.cases;

/** What can happen to a case. */
public enum CaseEventKind {
  CASE_CREATED(Audience.CUSTOMER),
  COMMUNICATION_ADDED(Audience.CUSTOMER),
  CASE_RESOLVED(Audience.CUSTOMER),
  CASE_REOPENED(Audience.CUSTOMER),
  STATUS_CHANGED(Audience.CUSTOMER),
  SEVERITY_CHANGED(Audience.CUSTOMER),
  CASE_CLAIMED(Audience.DESK),
  CASE_RELEASED(Audience.DESK),
  NOTE_ADDED(Audience.DESK),
  CASES_RELATED(Audience.DESK),
  RESPONSE_AT_RISK(Audience.DESK),
  RESPONSE_OVERDUE(Audience.DESK);

  private final Audience audience;

  CaseEventKind(Audience audience) {
    this.audience = audience;
  }

  /** Whether the account that the case belongs to may know of it; the desk knows of all. */
  public boolean isForCustomers() {
    return audience == Audience.CUSTOMER;
  }

  private enum Audience {
    CUSTOMER,
    DESK
  }
}

package io.caseport.domain.cases;

import java.util.Locale;

/** What somebody can do with a case. */
public enum CaseAction {
  CUSTOMER_OPEN,
  CUSTOMER_REPLY,
  CUSTOMER_RESOLVE,
  CLAIM,
  RELEASE,
  START_WORK,
  REPLY,
  ASK_CUSTOMER,
  ADD_NOTE,
  RESOLVE,
  REOPEN,
  SET_SEVERITY,
  RELATE,
  /** Resolves the case as a duplicate of another. */
  MERGE;

  /** Whether it is the desk that does it, and not the customer. */
  public boolean isOfDesk() {
    return switch (this) {
      case CUSTOMER_OPEN, CUSTOMER_REPLY, CUSTOMER_RESOLVE -> false;
      case CLAIM,
          RELEASE,
          START_WORK,
          REPLY,
          ASK_CUSTOMER,
          ADD_NOTE,
          RESOLVE,
          REOPEN,
          SET_SEVERITY,
          RELATE,
          MERGE ->
          true;
    };
  }

  /** The name for programs, such as {@code ask-customer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

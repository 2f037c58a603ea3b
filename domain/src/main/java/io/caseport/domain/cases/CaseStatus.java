package io.caseport.domain.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a case stands. */
public enum CaseStatus {
  UNASSIGNED,
  OPENED,
  WORK_IN_PROGRESS,
  PENDING_CUSTOMER_ACTION,
  CUSTOMER_ACTION_COMPLETED,
  REOPENED,
  RESOLVED;

  /** The name that the API uses, such as {@code pending-customer-action}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<CaseStatus> ofCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
  }
}

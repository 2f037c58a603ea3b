package io.caseport.domain.advisor;

import java.util.Locale;

/** Where the results of a check come from. */
public enum CheckMethod {
  /** Caseport looks at what it knows of the account. */
  COMPUTED,
  /** Scanners report, and their reports are imported. */
  FED,
  /** From nowhere: the check is known by name alone. */
  NOT_ASSESSED;

  /** The name for programs, such as {@code not_assessed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.caseport.domain.desk;

import java.util.Locale;

/** How an answer stands that is promised, or was. */
public enum ResponseState {
  /** Nothing is promised. */
  NONE,
  ON_TIME,
  AT_RISK,
  OVERDUE,
  /** The customer has been asked, and the time stands still. */
  PAUSED,
  MET,
  MISSED;

  /** The name for programs, such as {@code at-risk}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
